package vn.sohoi.campaigns;

/** What a campaign is about, and with it who is looked at. */
public enum CampaignKind {
    /** Households meet criteria: "5 không, 3 sạch" and its kin. */
    HOUSEHOLDS,
    /** Women meet criteria: the four virtues, the woman of the new era. */
    PERSONS,
    /** Studying and following: Directive 05-CT/TW. */
    LEARNING,
    /** Works that units register and finish. */
    WORKS,
    /** Help that is given. */
    HELP
}
