package vn.sohoi.browser;

import org.springframework.stereotype.Component;
import vn.sohoi.access.Accounts;
import vn.sohoi.privacy.Incidents;
import vn.sohoi.privacy.Request;
import vn.sohoi.privacy.Request.Kind;
import vn.sohoi.privacy.Requests;

/** The story's requests about data in place of a route's variables. */
@Component
class RightsVisits {
    private final Requests requests;
    private final Incidents incidents;
    private final Accounts accounts;

    RightsVisits(Requests requests, Incidents incidents, Accounts accounts) {
        this.requests = requests;
        this.incidents = incidents;
        this.accounts = accounts;
    }

    String real(String path) {
        return path.replace("{incident}", path.contains("{incident}") ? incident() : "")
                .replace(
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

    private String incident() {
        return incidents
                .all(accounts.actorsOf("chutich-thanhtri").getFirst())
                .getFirst()
                .id()
                .toString();
    }

    private Request of(Kind kind) {
        return requests.open(accounts.actorsOf("chutich-thanhtri").getFirst()).stream()
                .filter(request -> request.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
