package vn.sohoi.demo;

import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.platform.cli.Console;
import vn.sohoi.platform.cli.ServingNotice;

/** Tells on the console with which names the demo can be looked at. */
@Component
class SignInsNotice implements ServingNotice {
    private final Accounts accounts;

    SignInsNotice(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void say(Console console) {
        var guests = accounts.demoActors();
        if (guests.isEmpty()) return;
        console.say("demo.sign-ins", Accounts.DEMO_PASSWORD);
        guests.forEach(guest -> console.line("  %-18s %s".formatted(guest.login(), guest.name())));
    }
}
