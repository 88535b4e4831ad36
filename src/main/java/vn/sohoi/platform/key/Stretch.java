package vn.sohoi.platform.key;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** A part of a file, read as if it were one of its own. */
final class Stretch implements SeekableByteChannel {
    private final FileChannel file;
    private final long from;
    private final long size;
    private long position;

    /** @param from where it begins, in bytes */
    Stretch(FileChannel file, long from, long size) {
        this.file = file;
        this.from = from;
        this.size = size;
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        if (position >= size) return -1;
        int room = (int) Math.min(to.remaining(), size - position);
        int read = file.read(to.slice().limit(room), from + position);
        if (read < 0) return read;
        to.position(to.position() + read);
        position += read;
        return read;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long position) {
        this.position = position;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
