package vn.sohoi.closings;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.sohoi.indicators.How;

/** What a report said of one indicator. */
public record Value(String indicator, @Nullable BigDecimal value, How how, long rows) {}
