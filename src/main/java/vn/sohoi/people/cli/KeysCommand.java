package vn.sohoi.people.cli;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sohoi.kernel.Refused;
import vn.sohoi.people.IndexRenewal;
import vn.sohoi.people.KeyRenewal;
import vn.sohoi.people.RenewTogether;
import vn.sohoi.people.RenewTogether.Keys;
import vn.sohoi.platform.cli.BookCommand;
import vn.sohoi.platform.cli.Console;

/** Exchanges the keys of the register while the book is open. */
@Lazy
@Component
@Command(name = "keys", synopsisSubcommandLabel = "COMMAND", description = "Khóa của sổ / the keys of the book")
class KeysCommand implements BookCommand {
    private final KeyRenewal seals;
    private final IndexRenewal index;
    private final RenewTogether together;
    private final Console console;

    KeysCommand(KeyRenewal seals, IndexRenewal index, RenewTogether together, Console console) {
        this.seals = seals;
        this.index = index;
        this.together = together;
        this.console = console;
    }

    @Command(
            description = {
                "Thay khóa niêm phong số định danh, điện thoại, địa chỉ, sổ vẫn mở",
                "Exchange the keys that seal ids, phones and addresses, while serving"
            })
    int renew(
            @Option(names = "--by", required = true, paramLabel = "LOGIN", description = "Ai thay / who exchanges them")
                    String by) {
        demand(Keys.SEALS, by);
        var progress = console.progress("people.renew-key-progress", seals.sealed());
        long renewed = seals.renew(progress::at);
        progress.done();
        console.say("people.renew-key-done", renewed);
        return 0;
    }

    @Command(
            name = "renew-index",
            description = {
                "Thay khóa của chỉ mục để tìm theo số định danh và điện thoại, sổ vẫn mở",
                "Exchange the key of the index by which ids and phones are found, while serving"
            })
    int renewIndex(
            @Option(names = "--by", required = true, paramLabel = "LOGIN", description = "Ai thay / who exchanges it")
                    String by) {
        demand(Keys.INDEX, by);
        var progress = console.progress("people.renew-index-progress", index.indexed());
        long renewed = index.renew(progress::at);
        progress.done();
        console.say("people.renew-index-done", renewed);
        return 0;
    }

    /** @throws Refused until a second person agreed, who is asked meanwhile */
    private void demand(Keys keys, String by) {
        if (!together.isAgreed(keys, by)) throw new Refused("people.renew-key-asked");
    }
}
