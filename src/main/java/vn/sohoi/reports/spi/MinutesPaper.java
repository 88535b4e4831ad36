package vn.sohoi.reports.spi;

/** Writes the minutes of an activity as a paper to be signed; the room of papers implements it. */
public interface MinutesPaper {
    /** The bytes of a .docx. */
    byte[] word(MeetingMinutes minutes);

    /** The bytes of a .pdf. */
    byte[] pdf(MeetingMinutes minutes);
}
