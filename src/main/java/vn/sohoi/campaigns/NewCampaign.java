package vn.sohoi.campaigns;

import vn.sohoi.kernel.DateSpan;

/** A campaign to be entered; see {@link Campaign}. */
public record NewCampaign(CampaignKind kind, Campaign.Words name, DateSpan valid, boolean everywhere, String basis) {}
