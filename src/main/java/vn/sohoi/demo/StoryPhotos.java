package vn.sohoi.demo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.activities.Activities;
import vn.sohoi.activities.State;
import vn.sohoi.activities.photos.Photos;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.platform.start.LaterFilling;

/** Photos of the commune's conference of last year: drawn, for the story shows nobody's face. */
@Component
@Order(62)
class StoryPhotos implements LaterFilling {
    private static final int WIDE = 960;
    private static final int HIGH = 640;
    private static final Color WALL = new Color(0xF3E9DC);
    private static final Color CURTAIN = new Color(0xA8324A);
    private static final Color HALL = new Color(0x5B6B7A);

    private final Activities activities;
    private final Photos photos;
    private final Accounts accounts;
    private final Clock clock;

    StoryPhotos(Activities activities, Photos photos, Accounts accounts, Clock clock) {
        this.activities = activities;
        this.photos = photos;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "activity-photos";
    }

    @Override
    public void fill() {
        var officer = accounts.actorsOf("canbo-thanhtri").getFirst();
        var unit = Objects.requireNonNull(officer.unit());
        int year = LocalDate.now(clock).getYear();
        var december = DateSpan.between(LocalDate.of(year - 1, 12, 1), LocalDate.of(year, 1, 1));
        for (var one : activities.of(unit, december, officer))
            if (one.state() == State.HELD && one.plan().title().startsWith("Hội nghị")) {
                photos.add(one.id(), hall(6), "Hội trường trong giờ báo cáo (hình vẽ mẫu)", officer);
                photos.add(one.id(), hall(3), "Trao giấy khen trên sân khấu (hình vẽ mẫu)", officer);
            }
    }

    /** A stage and so many rows of heads before it. */
    private static byte[] hall(int rows) {
        var drawn = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB);
        var brush = drawn.createGraphics();
        brush.setColor(WALL);
        brush.fillRect(0, 0, WIDE, HIGH);
        brush.setColor(CURTAIN);
        brush.fillRect(WIDE / 8, HIGH / 10, WIDE * 3 / 4, HIGH / 3);
        brush.setColor(HALL);
        int step = HIGH / 2 / rows;
        for (int row = 0; row < rows; row++)
            for (int x = step / 2; x < WIDE; x += step)
                brush.fillOval(x, HIGH / 2 + row * step, step * 2 / 3, step * 2 / 3);
        brush.dispose();
        return png(drawn);
    }

    private static byte[] png(BufferedImage drawn) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn, "png", out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }
}
