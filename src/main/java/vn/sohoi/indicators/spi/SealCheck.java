package vn.sohoi.indicators.spi;

import java.util.List;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.Period;

/** Whoever keeps seals takes them all again for whoever asks: a Spring bean of the feature that closes periods. */
public interface SealCheck {
    /** Every seal that was ever made of the period, in the order of its reports. */
    List<Line> verify(Period period, Actor reader);

    /**
     * One seal taken again.
     *
     * @param unit name of the unit
     * @param sealed what was sealed, or a dash
     * @param now what the book says today, or a dash
     * @param found {@code same}, {@code changed} since, {@code superseded} by a later sealing and changed since, or
     *     {@code broken}
     */
    record Line(String indicator, String unit, String sealed, String now, String found) {}
}
