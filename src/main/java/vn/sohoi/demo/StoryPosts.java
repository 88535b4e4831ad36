package vn.sohoi.demo;

import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.access.Appointing;
import vn.sohoi.access.JointActs.Signer;
import vn.sohoi.access.NewPost;
import vn.sohoi.access.Role;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.platform.start.LaterFilling;
import vn.sohoi.units.Units;

/** A commune gets a second officer: the city's chair proposed her, and the vice-chair's yes is waited for. */
@Component
@Order(30)
class StoryPosts implements LaterFilling {
    private static final int TERM_YEARS = 4;

    private final Appointing appointing;
    private final Accounts accounts;
    private final Units units;

    StoryPosts(Appointing appointing, Accounts accounts, Units units) {
        this.appointing = appointing;
        this.accounts = accounts;
        this.units = units;
    }

    @Override
    public String part() {
        return "posts";
    }

    @Override
    public void fill() {
        var chair = accounts.actorsOf("chutich-hanoi").getFirst();
        var today = appointing.today();
        var commune = units.treeOn(today).children(Objects.requireNonNull(chair.unit())).stream()
                .filter(unit -> unit.name().equals("Xã Ngọc Hồi"))
                .findFirst()
                .orElseThrow();
        var term = DateSpan.between(today, today.plusYears(TERM_YEARS));
        appointing.appoint(
                new NewPost(
                        "canbo-ngochoi",
                        "Tạ Thị Thanh Nga",
                        Role.COMMUNE_OFFICER,
                        commune.id(),
                        term,
                        false,
                        "Quyết định mẫu"),
                new Signer(chair, "demo"));
    }
}
