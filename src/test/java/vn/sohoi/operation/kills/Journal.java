package vn.sohoi.operation.kills;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What one officer meant to write and was told, on the disk before she goes on: the book is judged by it. */
final class Journal {
    private final FileChannel file;
    private final List<Intention> sent = new ArrayList<>();
    private final List<Intention> acknowledged = new ArrayList<>();

    Journal(Path path) {
        try {
            file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * One write of hers: all of it stands in the book once, or nothing; surely all when it was acknowledged.
     *
     * @param stays who is a member of which branch since when, a line each
     */
    record Intention(String what, Set<String> stays) {}

    synchronized Intention means(String what, Set<String> stays) {
        put("SENDS " + what + " " + stays);
        var intention = new Intention(what, stays);
        sent.add(intention);
        return intention;
    }

    synchronized void hears(Intention intention, String answer) {
        put(answer + " " + intention.what());
        acknowledged.add(intention);
    }

    synchronized List<Intention> sent() {
        return List.copyOf(sent);
    }

    synchronized List<Intention> acknowledged() {
        return List.copyOf(acknowledged);
    }

    private void put(String line) {
        try {
            file.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
            file.force(true);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
