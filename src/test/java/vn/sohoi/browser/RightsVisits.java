package vn.sohoi.browser;

import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.privacy.Request;
import vn.sohoi.privacy.Request.Kind;
import vn.sohoi.privacy.Requests;

/** The story's requests about data in place of a route's variables. */
@Component
class RightsVisits {
    private final Requests requests;
    private final Accounts accounts;

    RightsVisits(Requests requests, Accounts accounts) {
        this.requests = requests;
        this.accounts = accounts;
    }

    String real(String path) {
        return path.replace(
                        "{asks-see}",
                        path.contains("{asks-see}") ? of(Kind.SEE).person().toString() : "")
                .replace(
                        "{request-see}",
                        path.contains("{request-see}") ? of(Kind.SEE).id().toString() : "")
                .replace(
                        "{request-copy}",
                        path.contains("{request-copy}") ? of(Kind.COPY).id().toString() : "")
                .replace(
                        "{request-delete}",
                        path.contains("{request-delete}") ? of(Kind.DELETE).id().toString() : "");
    }

    private Request of(Kind kind) {
        return requests.open(accounts.actorsOf("chutich-thanhtri").getFirst()).stream()
                .filter(request -> request.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
