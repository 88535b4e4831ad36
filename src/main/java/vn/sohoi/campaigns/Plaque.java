package vn.sohoi.campaigns;

import java.time.LocalDate;

/** A plaque that was fixed at a household's door (gắn biển). */
public record Plaque(LocalDate day, String decision) {}
