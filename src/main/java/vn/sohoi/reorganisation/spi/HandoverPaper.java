package vn.sohoi.reorganisation.spi;

/** Writes the minutes of a hand-over as a paper that both sides sign. The feature that makes papers contributes one. */
public interface HandoverPaper {
    /** The bytes of a .docx. */
    byte[] word(Minutes minutes);

    /** The bytes of a .pdf. */
    byte[] pdf(Minutes minutes);
}
