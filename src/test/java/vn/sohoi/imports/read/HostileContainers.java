package vn.sohoi.imports.read;

import static vn.sohoi.imports.read.Hostile.honest;
import static vn.sohoi.imports.read.Hostile.utf8;
import static vn.sohoi.imports.read.Hostile.with;
import static vn.sohoi.imports.read.HostileFiles.directory;
import static vn.sohoi.imports.read.HostileFiles.noise;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Containers that lie, and files that are something else. */
final class HostileContainers {
    private HostileContainers() {}

    static void add(List<Hostile> all) throws IOException {
        containers(all);
        otherKinds(all);
    }

    private static void containers(List<Hostile> all) throws IOException {
        var honest = honest();
        container(all, "a part that unpacks a thousandfold", with("xl/media/0.bin", new byte[3_000_000]), "bomb");
        container(all, "sixty parts that are large together", many(60, 900_000), "too-large");
        container(all, "20,000 parts", many(20_000, 0), "too-many-parts");
        container(all, "a container in a container in a container", nested(3), "no-list");
        container(all, "a part that leads out of the folder", with("../../up.xml", new byte[1]), "odd-container");
        container(all, "a name twice, once in capitals", with("XL/Workbook.xml", new byte[1]), "odd-container");
        container(all, "parts that lie over one another", overlapping(honest), "odd-container");
        container(all, "cut off after two thirds", Arrays.copyOf(honest, honest.length * 2 / 3), "damaged");
        container(all, "a false check sum", directory(honest, 16, 4, 1), "damaged");
        container(all, "a size of 4 GB that is not there", directory(honest, 24, 4, -1_000), "damaged");
    }

    private static void otherKinds(List<Hostile> all) throws IOException {
        otherKind(all, "a PDF named .xlsx", utf8("%PDF-1.7\n1 0 obj <</OpenAction 2 0 R>>"), "no-list");
        otherKind(all, "a program named .xlsx", join(utf8("MZ"), noise(4_000)), "no-list");
        otherKind(all, "a Word document named .xlsx", zip("word/document.xml", utf8("<w/>")), "no-list");
        otherKind(all, "a binary workbook", zip("xl/workbook.bin", noise(100)), "binary-workbook");
        otherKind(all, "a workbook under a password", locked(), "locked");
        otherKind(all, "an old container without a workbook", oldContainer(), "no-list");
        otherKind(all, "a PDF and a workbook at once", join(utf8("%PDF-1.7\n"), honest()), "no-list");
    }

    private static void container(List<Hostile> all, String name, byte[] file, String answer) {
        all.add(new Hostile("container", name, file, "imports." + answer));
    }

    private static void otherKind(List<Hostile> all, String name, byte[] file, String answer) {
        all.add(new Hostile("wrong type", name, file, "imports." + answer));
    }

    private static byte[] many(int count, int size) throws IOException {
        var parts = new LinkedHashMap<>(HostileFiles.workbook(Hostile.LAN, ""));
        for (int i = 0; i < count; i++) parts.put("xl/media/" + i, new byte[size]);
        return HostileFiles.zip(parts);
    }

    private static byte[] nested(int depth) throws IOException {
        var file = honest();
        for (int i = 0; i < depth; i++) file = zip("list.xlsx", file);
        return file;
    }

    private static byte[] zip(String part, byte[] content) throws IOException {
        return HostileFiles.zip(Map.of(part, content));
    }

    /** Every entry of the directory names the place of the first part. */
    private static byte[] overlapping(byte[] zip) {
        var file = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 46 < zip.length; i++) if (file.getInt(i) == 0x02014b50) file.putInt(i + 42, 0);
        return file.array();
    }

    private static byte[] join(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    private static byte[] locked() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (var out = encryptor.getDataStream(container)) {
                out.write(honest());
            } catch (GeneralSecurityException failure) {
                throw new IOException(failure);
            }
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] oldContainer() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(noise(5_000)), "Khác");
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}
