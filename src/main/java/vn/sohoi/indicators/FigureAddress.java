package vn.sohoi.indicators;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.sohoi.indicators.Question.Within;

/** Where a figure opens: the lasting address of a question. */
public final class FigureAddress {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private FigureAddress() {}

    /** The page that opens the figure; a frame or known-at other than the usual stands in it too. */
    public static String of(Question question) {
        var address = new StringBuilder("/so-lieu/")
                .append(question.indicator())
                .append("?unit=")
                .append(question.unit());
        if (question.when() instanceof Within within)
            address.append("&ky=").append(within.period().name());
        else address.append("&on=").append(day(question.when().day()));
        if (!(question.frame() instanceof Frame.AsItWas))
            address.append("&cay=").append(question.frame().word());
        if (question.knownAt() != null) address.append("&biet=").append(question.knownAt());
        return address.toString();
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
