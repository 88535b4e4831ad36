package vn.sohoi.web;

import java.util.Locale;
import vn.sohoi.kernel.Actor;

/** Says in the ink bar for which unit and as whom the reader works; the feature that knows units and roles gives it. */
public interface ReaderLine {

    /** Unit and person in one line, such as "Hội LHPN xã Thanh Trì · chị Đặng Thị Thu Hà". */
    String of(Actor reader, Locale language);
}
