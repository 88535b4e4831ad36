package vn.sohoi.activities.spi;

/** Writes the minutes of an activity as a paper to be signed. The feature that makes papers contributes one. */
public interface MinutesPaper {
    /** The bytes of a .docx. */
    byte[] word(MeetingMinutes minutes);

    /** The bytes of a .pdf. */
    byte[] pdf(MeetingMinutes minutes);
}
