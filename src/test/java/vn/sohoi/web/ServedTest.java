package vn.sohoi.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.sohoi.BookTest;

@BookTest
class ServedTest {
    private static final String FONT = "/fonts/be-vietnam-pro-5.3.0/be-vietnam-pro-vietnamese-400-normal.woff2";

    @Autowired
    MockMvc mvc;

    @Autowired
    Assets assets;

    @Test
    void style_script_fonts_and_htmx_are_served_to_everybody_and_kept() throws Exception {
        for (var address :
                new String[] {assets.style().address(), assets.script().address(), FONT})
            mvc.perform(get(address))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Cache-Control", containsString("immutable")));
        mvc.perform(get("/webjars/htmx.org/2.0.10/dist/htmx.min.js")).andExpect(status().isOk());
    }

    @Test
    void the_language_asked_for_is_kept() throws Exception {
        mvc.perform(get("/dang-nhap")).andExpect(header().string("Content-Language", "vi"));
        mvc.perform(get("/dang-nhap?lang=en"))
                .andExpect(header().string("Content-Language", "en"))
                .andExpect(cookie().value("language", "en"));
    }

    @Test
    void an_address_that_leads_nowhere_is_not_found() throws Exception {
        mvc.perform(get("/khong-co-trang-nay").with(user("ai"))).andExpect(status().isNotFound());
    }
}
