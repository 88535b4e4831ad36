package vn.sohoi.campaigns;

/** Identity of a campaign. */
public record CampaignId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
