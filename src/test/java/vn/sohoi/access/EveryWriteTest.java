package vn.sohoi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.sohoi.BookTest;
import vn.sohoi.Places;
import vn.sohoi.Writes;
import vn.sohoi.Writes.Write;
import vn.sohoi.access.Accounts.NewAccount;
import vn.sohoi.access.Accounts.NewMandate;
import vn.sohoi.kernel.Actor;
import vn.sohoi.kernel.DateSpan;
import vn.sohoi.units.Units;
import vn.sohoi.web.Asked;
import vn.sohoi.web.FormKey;

/** What holds for each handler that writes, of every feature, without one being named here. */
@BookTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryWriteTest {
    /** Using a card is done by somebody who is not signed in; a used card works no second time. */
    private static final Set<String> WITHOUT_KEY = Set.of("/kich-hoat");

    private static final String NO_KEY = "thiếu dấu riêng";

    @Autowired
    MockMvc pages;

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @Autowired
    Accounts accounts;

    @Autowired
    Units units;

    private List<Write> writes = List.of();
    private List<String> logins = List.of();
    private final Map<String, String> may = new HashMap<>();

    @BeforeAll
    void somebody_of_each_role() {
        writes = Writes.of(mappings);
        assertThat(writes).hasSizeGreaterThan(60);
        var here = Places.commune(units, 1);
        logins = Arrays.stream(Role.values()).map(role -> of(role, here)).toList();
    }

    @Test
    void none_does_anything_for_a_form_without_a_key() throws Exception {
        for (var write : writes) {
            if (WITHOUT_KEY.contains(write.address())) continue;
            for (var key : new String[] {"", "../../x"})
                assertThat(sent(write, Map.of(FormKey.FIELD, key)))
                        .as("%s with the key '%s'", write.address(), key)
                        .contains("400 " + NO_KEY);
        }
    }

    @Test
    void none_takes_a_field_that_its_form_does_not_have() throws Exception {
        for (var write : writes)
            for (var field : new String[] {"roles", "approvedBy", "class.module.classLoader"})
                assertThat(sent(write, Map.of(field, "1")))
                        .as("%s with the field %s", write.address(), field)
                        .contains("400 " + field);
    }

    @Test
    void each_that_takes_a_map_says_which_fields_it_asks() {
        var open = new ArrayList<String>();
        for (var write : writes)
            for (var parameter : write.handler().getMethodParameters())
                if (parameter.hasParameterAnnotation(RequestParam.class)
                        && Map.class.isAssignableFrom(parameter.getParameterType())
                        && !parameter.hasParameterAnnotation(Asked.class)) open.add(write.address());
        assertThat(open).isEmpty();
    }

    /** What everybody is answered, among the roles the one or more that may: status and what the sentence says. */
    private Set<String> sent(Write write, Map<String, String> fields) throws Exception {
        var answers = new ArrayList<String>();
        var first = may.get(write.address());
        for (var login : first == null ? logins : List.of(first)) {
            var asked = request(write.method(), write.with(Map.of()))
                    .with(user(login))
                    .with(csrf());
            fields.forEach(asked::param);
            var answer = pages.perform(asked).andReturn().getResponse();
            if (answer.getStatus() != 403) may.put(write.address(), login);
            if (answer.getStatus() == 400) return Set.of(said(answer, fields));
            answers.add(String.valueOf(answer.getStatus()));
        }
        return Set.copyOf(answers);
    }

    private static String said(MockHttpServletResponse answer, Map<String, String> fields) throws Exception {
        var text = answer.getContentAsString();
        return "400 "
                + (text.contains(NO_KEY)
                        ? NO_KEY
                        : fields.keySet().stream()
                                .filter(field -> text.contains("“" + field + "”"))
                                .collect(Collectors.joining()));
    }

    private String of(Role role, Places.Commune here) {
        var login = role.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + here.unit();
        accounts.open(new NewAccount(login, "Người " + role, "mot-mat-khau-dai", false), Actor.MACHINE);
        var term = DateSpan.between(LocalDate.of(2020, 1, 1), LocalDate.of(2040, 1, 1));
        accounts.appoint(new NewMandate(login, role, here.unit(), term, "QĐ 1"), Actor.MACHINE);
        return login;
    }
}
