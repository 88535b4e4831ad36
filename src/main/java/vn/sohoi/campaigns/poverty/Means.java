package vn.sohoi.campaigns.poverty;

/**
 * With what somebody may be helped.
 *
 * @param measure VND, WORKDAY, HEAD, PLANT or TURN: what its amount is counted in
 * @param mutual whether women give it to each other and ask no interest
 * @param offered whether it may still be given
 */
public record Means(String code, String name, String nameEn, String measure, boolean mutual, boolean offered) {}
