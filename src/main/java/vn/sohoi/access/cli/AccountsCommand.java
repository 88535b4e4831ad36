package vn.sohoi.access.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sohoi.access.Appointing;
import vn.sohoi.access.Cards;
import vn.sohoi.access.Cards.Card;
import vn.sohoi.access.NewPost;
import vn.sohoi.access.OutsideAccounts;
import vn.sohoi.access.Post;
import vn.sohoi.access.Role;
import vn.sohoi.access.Sessions;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.platform.cli.BookCommand;
import vn.sohoi.platform.cli.Console;
import vn.sohoi.units.Units;

/** The first posts of a book that nobody can sign in to yet: whoever holds the machine gives them, and the log says so. */
@Lazy
@Component
@Command(
        name = "accounts",
        synopsisSubcommandLabel = "COMMAND",
        description = "Tài khoản và chức danh / accounts and posts")
class AccountsCommand implements BookCommand {
    private final Appointing appointing;
    private final Cards cards;
    private final Sessions sessions;
    private final OutsideAccounts outside;
    private final Units units;
    private final Console console;

    AccountsCommand(
            Appointing appointing,
            Cards cards,
            Sessions sessions,
            OutsideAccounts outside,
            Units units,
            Console console) {
        this.appointing = appointing;
        this.cards = cards;
        this.sessions = sessions;
        this.outside = outside;
        this.units = units;
        this.console = console;
    }

    /** A post as machines read it; {@code until} is the first day without it. */
    record Listed(long mandate, String login, String name, String role, String from, String until, boolean activated) {}

    @Command(description = "Phân công người đầu tiên, in mã kích hoạt / give the first post, print an activation code")
    int appoint(
            @Parameters(paramLabel = "LOGIN", description = "Tên đăng nhập / sign-in name") String login,
            @Option(names = "--name", paramLabel = "TEXT", defaultValue = "", description = "Họ và tên / full name")
                    String name,
            @Option(names = "--role", paramLabel = "ROLE", required = true, description = "${COMPLETION-CANDIDATES}")
                    Role role,
            @Option(names = "--unit", paramLabel = "NAME-OR-CODE", required = true, description = "Đơn vị / unit")
                    String unit,
            @Option(names = "--from", paramLabel = "DATE", description = "Từ ngày (hôm nay) / first day (today)")
                    @Nullable
                    LocalDate from,
            @Option(names = "--until", paramLabel = "DATE", required = true, description = "Ngày cuối / last day")
                    LocalDate until,
            @Option(names = "--decision", paramLabel = "TEXT", required = true, description = "Quyết định / decision")
                    String decision) {
        var first = from == null ? appointing.today() : from;
        var days = DateSpan.between(first, until.plusDays(1));
        var post = new NewPost(login, name, role, units.one(unit, first), days, false, decision);
        appointing.giveFirst(post);
        tell(cards.issue(login, Actor.MACHINE));
        return 0;
    }

    @Command(description = "In mã kích hoạt mới, khi quên mật khẩu / a new activation code for a forgotten password")
    int card(@Parameters(paramLabel = "LOGIN", description = "Tên đăng nhập / sign-in name") String login) {
        tell(cards.issue(login, Actor.MACHINE));
        return 0;
    }

    @Command(
            name = "sign-out",
            description = "Đăng xuất khỏi mọi máy, khi mất điện thoại / sign out on all machines, for a lost phone")
    int signOut(@Parameters(paramLabel = "LOGIN", description = "Tên đăng nhập / sign-in name") String login) {
        sessions.signOut(login);
        return 0;
    }

    @Command(
            description =
                    "Ghi mã của cán bộ ở nơi đăng nhập bên ngoài / an officer's mark at the place of signing in outside")
    int outside(
            @Parameters(paramLabel = "LOGIN", description = "Tên đăng nhập / sign-in name") String login,
            @Parameters(
                            paramLabel = "MARK",
                            arity = "0..1",
                            defaultValue = "",
                            description = "Mã; bỏ trống là bỏ / the mark; none takes it away")
                    String mark) {
        outside.enterFor(login, mark);
        return 0;
    }

    @Command(description = "Các chức danh của một đơn vị / the posts of a unit")
    int list(
            @Option(names = "--unit", paramLabel = "NAME-OR-CODE", required = true, description = "Đơn vị / unit")
                    String unit,
            @Option(names = "--json", description = "Cho máy đọc / for machines") boolean json) {
        var posts = appointing.of(List.of(units.one(unit, appointing.today())), Actor.MACHINE).stream()
                .filter(post -> !post.revoked())
                .map(AccountsCommand::listed)
                .toList();
        if (json) console.json(posts);
        else
            posts.forEach(post -> console.line("%d\t%s\t%s\t%s\t%s\t%s"
                    .formatted(post.mandate(), post.login(), post.name(), post.role(), post.from(), post.until())));
        return 0;
    }

    private void tell(Card card) {
        console.say("access.card-said", card.login(), card.code());
    }

    private static Listed listed(Post post) {
        return new Listed(
                post.mandate(),
                post.login(),
                post.name(),
                post.role().name(),
                String.valueOf(post.valid().from()),
                String.valueOf(post.valid().until()),
                post.activated());
    }
}
