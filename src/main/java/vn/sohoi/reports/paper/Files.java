package vn.sohoi.reports.paper;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sohoi.platform.files.FileKind;
import vn.sohoi.platform.sql.Db;
import vn.sohoi.reports.Version;

/** The files of made reports: made at first need and kept, so that they can be fetched again byte for byte. */
@Component
public class Files {
    /** The kinds of file that are made of a report. */
    public static final List<FileKind> KINDS = List.of(FileKind.EXCEL, FileKind.WORD, FileKind.PDF);

    private final Db db;
    private final Papers papers;
    private final WordPaper word;
    private final PdfPaper pdf;
    private final ExcelPaper excel;

    Files(Db db, Papers papers, WordPaper word, PdfPaper pdf, ExcelPaper excel) {
        this.db = db;
        this.papers = papers;
        this.word = word;
        this.pdf = pdf;
        this.excel = excel;
    }

    /** The file of a version. */
    public byte[] of(Version version, FileKind kind) {
        return stored(version, kind).orElseGet(() -> {
            store(version, kind, make(version, kind));
            return stored(version, kind).orElseThrow();
        });
    }

    private byte[] make(Version version, FileKind kind) {
        return switch (kind) {
            case EXCEL -> excel.of(version);
            case WORD -> word.of(papers.of(version));
            case PDF -> pdf.of(papers.of(version));
            case JPEG, PNG -> throw new IllegalArgumentException("no report is a picture");
        };
    }

    private Optional<byte[]> stored(Version version, FileKind kind) {
        return db.sql("select content from reports.file where version_id = :version and kind = :kind")
                .param("version", version.id())
                .param("kind", kind.name())
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    private void store(Version version, FileKind kind, byte[] content) {
        db.sql("""
                        insert into reports.file (version_id, kind, content) values (:version, :kind, :content)
                        on conflict do nothing""")
                .param("version", version.id())
                .param("kind", kind.name())
                .param("content", content)
                .update();
    }
}
