package vn.sohoi.platform.files;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Refused;
import vn.sohoi.platform.sql.Db;

/** Papers that people attach. Who may read one is decided by the feature that it is attached in. */
@Service
public class Files {
    private static final int MOST = 10 * 1024 * 1024;
    private static final int LONGEST_NAME = 120;

    private final Db db;

    Files(Db db) {
        this.db = db;
    }

    /** A paper as it is kept. */
    public record Kept(UUID id, String name, FileKind kind, byte[] bytes) {}

    /**
     * Keeps a paper, in the transaction of what it is attached to.
     *
     * @throws Refused when it is empty, over 10 MB, or none of the kinds that are taken
     */
    public UUID keep(String name, byte[] bytes, Actor author) {
        if (bytes.length == 0) throw new Refused("platform.file-empty", name);
        if (bytes.length > MOST) throw new Refused("platform.file-large", name);
        var kind = FileKind.of(bytes).orElseThrow(() -> new Refused("platform.file-kind", name));
        return db.sql("""
                        insert into platform.file (name, type, bytes, author) values (:name, :type, :bytes, :author)
                        returning id""")
                .param("name", plain(name, kind))
                .param("type", kind.name())
                .param("bytes", Pictures.cleaned(kind, bytes))
                .param("author", author.login())
                .query(UUID.class)
                .single();
    }

    /** The paper, if there is one of that identity. */
    public Optional<Kept> find(UUID id) {
        return db.sql("select id, name, type, bytes from platform.file where id = :id")
                .param("id", id)
                .query((row, n) -> new Kept(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        FileKind.valueOf(row.getString("type")),
                        row.getBytes("bytes")))
                .optional();
    }

    /** Letters, digits and a few signs; the ending is that of the content, whatever the name said. */
    private static String plain(String name, FileKind kind) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        var stem = (dot > 0 ? last.substring(0, dot) : last)
                .replaceAll("[^\\p{L}\\p{M}\\p{N} ._()-]", "")
                .strip();
        if (stem.isEmpty()) stem = "to-giay";
        return stem.substring(0, Math.min(stem.length(), LONGEST_NAME)) + kind.ending();
    }
}
