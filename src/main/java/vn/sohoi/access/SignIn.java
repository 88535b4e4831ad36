package vn.sohoi.access;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import vn.sohoi.web.BrowserRules;
import vn.sohoi.web.Nonce;

/** The wall around the pages: who is let in, and what the browser is told to refuse. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SignIn {
    private static final String PAGE = SignInEntry.PAGE;

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            Doors doors,
            Allowance allowance,
            KnownDevice device,
            Entering entering,
            ProofOnTheWay proof,
            Refusals refusals)
            throws Exception {
        var tries = new TriesOfSecrets(allowance, device);
        var entry = new SignInEntry();
        return http.authorizeHttpRequests(doors::open)
                .addFilterBefore(new OtherSites(), CsrfFilter.class)
                .formLogin(form -> form.loginPage(PAGE)
                        .usernameParameter("login")
                        .passwordParameter("password")
                        .successHandler((request, response, who) -> {
                            tries.wereRight(request);
                            response.sendRedirect(entering.begin(request, response, who.getName()));
                        })
                        .failureUrl(PAGE + "?sai"))
                .addFilterBefore(tries, UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(proof, AuthorizationFilter.class)
                .logout(logout -> logout.logoutUrl("/dang-xuat")
                        .addLogoutHandler(new HeaderWriterLogoutHandler(SignInEntry.WIPE))
                        .logoutSuccessUrl(PAGE))
                .requestCache(cache -> cache.disable())
                .headers(headers -> headers.addHeaderWriter((request, response) -> {
                    BrowserRules.ALWAYS.forEach(response::setHeader);
                    response.setHeader(BrowserRules.POLICY, BrowserRules.policy(Nonce.of(request)));
                }))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(entry)
                        .accessDeniedHandler((request, response, denied) -> {
                            if (SignInEntry.isOver(request)) entry.commence(request, response, null);
                            else refusals.handle(request, response, denied);
                        }))
                .build();
    }

    /** An address that hides another one in itself is answered like one that cannot be read. */
    @Bean
    static RequestRejectedHandler hiddenAddresses() {
        return (request, response, rejected) -> response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }

    /** In the chain above, where it is known who asks; the container must not run it by itself. */
    @Bean
    FilterRegistrationBean<ProofOnTheWay> proofIsNoFilterOfTheContainer(ProofOnTheWay proof) {
        var registration = new FilterRegistrationBean<>(proof);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    UserDetailsService accountsThatSignIn(Accounts accounts) {
        return login -> accounts.passwordHash(login)
                .map(hash -> Entering.user(login, hash))
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }

    /** A right password that was kept with less work than is asked today is kept anew; nobody's session ends by it. */
    @Bean
    UserDetailsPasswordService keepsPasswordsAnew(Accounts accounts) {
        return (user, hash) -> {
            if (hash == null) return user;
            accounts.keepAnew(user.getUsername(), Objects.requireNonNullElse(user.getPassword(), ""), hash);
            return Entering.user(user.getUsername(), hash);
        };
    }
}
