package vn.sohoi.access;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The wall around the pages: who is let in, and what the browser is told to refuse. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SignIn {
    private static final String PAGE = SignInEntry.PAGE;

    private static final String ACTIVATE = "/kich-hoat";

    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self';"
                    + " img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            Allowance allowance,
            KnownDevice device,
            Entering entering,
            ProofOnTheWay proof,
            Refusals refusals)
            throws Exception {
        var tries = new TriesOfSecrets(allowance, device);
        var entry = new SignInEntry();
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                PAGE,
                                PAGE + "/**",
                                ACTIVATE,
                                "/assets/**",
                                "/fonts/**",
                                "/webjars/htmx.org/**",
                                "/error",
                                "/favicon.ico")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
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
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                policy -> policy.policy("camera=(self), geolocation=(), microphone=()")))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(entry)
                        .accessDeniedHandler((request, response, denied) -> {
                            if (SignInEntry.isOver(request)) entry.commence(request, response, null);
                            else refusals.handle(request, response, denied);
                        }))
                .build();
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
}
