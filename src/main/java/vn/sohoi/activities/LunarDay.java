package vn.sohoi.activities;

import static java.lang.Math.floor;
import static java.lang.Math.floorMod;
import static java.lang.Math.sin;
import static java.lang.Math.toRadians;

import java.time.LocalDate;

/**
 * A day of the Vietnamese lunar calendar. A month begins on the day of the new moon in Vietnam (UTC+7, by Decision 121-CP of
 * 8 August 1967); the eleventh holds the winter solstice; where thirteen lie between two of those, the first in which the sun
 * enters no new twelfth of its way is a leap month. New moons and the sun's longitude after J. Meeus, Astronomical Algorithms
 * (2nd ed. 1998), chapters 49 and 25, whose leading terms are right to some minutes between 1900 and 2100.
 *
 * @param year by the solar year in which most of it lies: 2026 is Bính Ngọ
 * @param month 1 to 12
 * @param leap whether it is the month's repetition
 * @param day 1 to 30
 */
public record LunarDay(int year, int month, boolean leap, int day) {
    private static final double SYNODIC_MONTH = 29.530588861;
    private static final double FIRST_NEW_MOON = 2451550.09766;

    /** The Julian day number of 1 January 1970. */
    private static final long EPOCH = 2440588;

    private static final double DAYS_OF_CENTURY = 36525;
    private static final double YEAR_2000 = 2451545;
    private static final double VIETNAM = 7.0 / 24;

    /** What the evenly running time of astronomers is ahead of the clocks, about 70 s. */
    private static final double AHEAD = 0.0008;

    private static final int TWELFTH = 30;
    private static final int SOLSTICE = 9;

    /** The lunar day of a day between 1900 and 2100. */
    public static LunarDay of(LocalDate solar) {
        long day = solar.toEpochDay();
        long moon = moonBefore(day);
        int year = solar.getYear();
        long eleventh = eleventh(year);
        if (eleventh > moon) eleventh = eleventh(--year);
        long months = eleventh(year + 1) - eleventh;
        int passed = (int) (moon - eleventh);
        int leap = months == 13 ? leap(eleventh) : Integer.MAX_VALUE;
        int month = 11 + passed - (passed >= leap ? 1 : 0);
        return new LunarDay(
                month > 12 ? year + 1 : year,
                month > 12 ? month - 12 : month,
                passed == leap,
                (int) (day - dayOf(moon)) + 1);
    }

    /** How many months after the eleventh the leap month comes. */
    private static int leap(long eleventh) {
        int after = 1;
        while (twelfth(dayOf(eleventh + after)) != twelfth(dayOf(eleventh + after + 1))) after++;
        return after;
    }

    /** The new moon of the month that holds the winter solstice of the year. */
    private static long eleventh(int year) {
        long moon = moonBefore(LocalDate.of(year, 12, 31).toEpochDay());
        return twelfth(dayOf(moon)) >= SOLSTICE ? moon - 1 : moon;
    }

    /** The last new moon on the day or before. */
    private static long moonBefore(long day) {
        long moon = (long) floor((day + EPOCH - FIRST_NEW_MOON) / SYNODIC_MONTH) + 1;
        while (dayOf(moon) > day) moon--;
        return moon;
    }

    /** The day in Vietnam on which the new moon falls, counted from 1970; new moons are counted from January 2000. */
    private static long dayOf(long moon) {
        double t = moon * SYNODIC_MONTH / DAYS_OF_CENTURY;
        double mean = FIRST_NEW_MOON + SYNODIC_MONTH * moon + 0.00015437 * t * t;
        double sun = toRadians(2.5534 + 29.10535670 * moon - 0.0000014 * t * t);
        double far = toRadians(201.5643 + 385.81693528 * moon + 0.0107582 * t * t);
        double height = toRadians(160.7108 + 390.67050284 * moon - 0.0016118 * t * t);
        double node = toRadians(124.7746 - 1.56375588 * moon + 0.0020672 * t * t);
        double oval = 1 - 0.002516 * t;
        double correction = -0.40720 * sin(far)
                + 0.17241 * oval * sin(sun)
                + 0.01608 * sin(2 * far)
                + 0.01039 * sin(2 * height)
                + 0.00739 * oval * sin(far - sun)
                - 0.00514 * oval * sin(far + sun)
                + 0.00208 * oval * oval * sin(2 * sun)
                - 0.00111 * sin(far - 2 * height)
                - 0.00057 * sin(far + 2 * height)
                + 0.00056 * oval * sin(2 * far + sun)
                - 0.00042 * sin(3 * far)
                + 0.00042 * oval * sin(sun + 2 * height)
                + 0.00038 * oval * sin(sun - 2 * height)
                - 0.00024 * oval * sin(2 * far - sun)
                - 0.00017 * sin(node);
        return (long) floor(mean + correction - AHEAD + VIETNAM + 0.5) - EPOCH;
    }

    /** In which twelfth of its way the sun stands as the day begins in Vietnam: 0 from the spring equinox, 9 from the solstice. */
    private static int twelfth(long day) {
        double t = (day + EPOCH - 0.5 - VIETNAM + AHEAD - YEAR_2000) / DAYS_OF_CENTURY;
        double mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
        double anomaly = toRadians(357.52911 + 35999.05029 * t - 0.0001537 * t * t);
        double centre = (1.914602 - 0.004817 * t) * sin(anomaly)
                + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
                + 0.000289 * sin(3 * anomaly);
        double longitude = mean + centre - 0.00569 - 0.00478 * sin(toRadians(125.04 - 1934.136 * t));
        return floorMod((long) floor(longitude / TWELFTH), 12);
    }
}
