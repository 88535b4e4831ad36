package vn.sohoi;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** The story's today in tests: Monday, 23 November 2026, eight in the morning. */
public final class StoryDay implements ApplicationContextInitializer<GenericApplicationContext> {
    /** Whose days the book counts, wherever its tests run. */
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Override
    public void initialize(GenericApplicationContext context) {
        var morning = ZonedDateTime.of(2026, 11, 23, 8, 0, 0, 0, VIETNAM).toInstant();
        context.registerBean(
                "storyDay", Clock.class, () -> Clock.fixed(morning, VIETNAM), bean -> bean.setPrimary(true));
    }
}
