package vn.sohoi.reports.paper;

/** The files of a made report. */
public enum FileKind {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("pdf", "application/pdf");

    private final String ending;
    private final String type;

    FileKind(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    /** How the file's name ends, without the dot. */
    public String ending() {
        return ending;
    }

    /** The media type. */
    public String type() {
        return type;
    }
}
