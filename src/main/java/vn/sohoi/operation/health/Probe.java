package vn.sohoi.operation.health;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.ArrayList;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import vn.sohoi.operation.health.Sign.State;
import vn.sohoi.platform.key.BookKeys;
import vn.sohoi.platform.sql.OwnerDb;

/** What monitoring reads when {@code --probe} opened a port for it: two addresses on that port, and nothing else on it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
class Probe {
    private final Signs signs;
    private final MultiGauge states;
    private final MultiGauge values;

    Probe(OwnerDb owner, BookKeys keys, MeterRegistry meters) {
        signs = new Signs(owner, keys.dataDirectory());
        states = MultiGauge.builder("sohoi.sign")
                .description("0 well, 1 to be looked at, 2 down")
                .register(meters);
        values = MultiGauge.builder("sohoi.sign.value")
                .description("seconds or bytes, as the name says")
                .register(meters);
    }

    /** Whoever reaches the port may read both answers; they hold nothing about people. Every other address is refused. */
    @Bean
    @Order(0)
    SecurityFilterChain probeOnly(HttpSecurity http, @Value("${management.server.port}") int port) throws Exception {
        return http.securityMatcher(request -> request.getLocalPort() == port)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/actuator/prometheus")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .build();
    }

    /** 200 while the book works, 503 when it does not: what must merely be looked at is told and takes nothing out of service. */
    @Bean
    HealthIndicator book() {
        return () -> {
            var taken = signs.take();
            var health = Health.status(Sign.worst(taken) == State.DOWN ? Status.DOWN : Status.UP);
            taken.forEach(sign -> health.withDetail(
                    sign.name(), sign.value() == null ? sign.state().toString() : sign.state() + " " + sign.value()));
            return health.build();
        };
    }

    @Scheduled(initialDelay = 1_000, fixedDelay = 30_000)
    void measure() {
        var taken = signs.take();
        var ranks = new ArrayList<Row<?>>();
        var measured = new ArrayList<Row<?>>();
        for (var sign : taken) {
            ranks.add(Row.of(named(sign), sign.state().ordinal()));
            if (sign.value() != null) measured.add(Row.of(named(sign), sign.value()));
        }
        states.register(ranks, true);
        values.register(measured, true);
    }

    private static Tags named(Sign sign) {
        return Tags.of("sign", sign.name());
    }
}
