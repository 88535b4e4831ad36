package vn.sohoi.access;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.sohoi.web.BrowserRules;
import vn.sohoi.web.Nonce;

/** The wall around the pages: who is let in, and what the browser is told to refuse. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SignIn {
    private static final String PAGE = "/dang-nhap";

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http, Doors doors, Allowance allowance, KnownDevice device, Refusals refusals)
            throws Exception {
        var tries = new TriesOfSecrets(allowance, device);
        return http.authorizeHttpRequests(doors::open)
                .addFilterBefore(new OtherSites(), CsrfFilter.class)
                .formLogin(form -> form.loginPage(PAGE)
                        .usernameParameter("login")
                        .passwordParameter("password")
                        .successHandler((request, response, who) -> {
                            tries.wereRight(request, response, who.getName());
                            response.sendRedirect("/");
                        })
                        .failureUrl(PAGE + "?sai"))
                .addFilterBefore(tries, UsernamePasswordAuthenticationFilter.class)
                .logout(logout -> logout.logoutUrl("/dang-xuat").logoutSuccessUrl(PAGE))
                .requestCache(cache -> cache.disable())
                .headers(headers -> headers.addHeaderWriter((request, response) -> {
                    BrowserRules.ALWAYS.forEach(response::setHeader);
                    response.setHeader(BrowserRules.POLICY, BrowserRules.policy(Nonce.of(request)));
                }))
                .exceptionHandling(failures -> failures.accessDeniedHandler(refusals)
                        .defaultAuthenticationEntryPointFor(
                                (request, response, failure) -> response.setHeader("HX-Redirect", PAGE), fromHtmx()))
                .build();
    }

    /** An address that hides another one in itself is answered like one that cannot be read. */
    @Bean
    static RequestRejectedHandler hiddenAddresses() {
        return (request, response, rejected) -> response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }

    @Bean
    UserDetailsService accountsThatSignIn(Accounts accounts) {
        return login -> accounts.passwordHash(login)
                .map(hash -> User.withUsername(login)
                        .password(hash)
                        .roles("SIGNED_IN")
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }

    private static RequestMatcher fromHtmx() {
        return request -> request.getHeader("HX-Request") != null;
    }
}
