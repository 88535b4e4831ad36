package vn.sohoi.web.chart;

/**
 * A bar to a target, 150 by 22. The value itself stands in a column beside it.
 *
 * @param reached share of the target that is reached; over 1 fills the bar
 * @param pace share that is due today by the calendar
 */
public record Bullet(double reached, double pace) {
    private static final double ROOM = 148;

    /** Behind is drawn in turmeric, on pace in green. The table says so in a word too. */
    public String state() {
        return reached < pace ? "behind" : "on-pace";
    }

    String fill() {
        return Drawing.length(ROOM * Math.clamp(reached, 0, 1));
    }

    String tick() {
        return Drawing.length(1 + ROOM * Math.clamp(pace, 0, 1));
    }
}
