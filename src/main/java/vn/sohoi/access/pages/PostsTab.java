package vn.sohoi.access.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.web.Tab;

/** The tab of posts, for those who may look at them. */
@Configuration(proxyBeanMethods = false)
class PostsTab {
    static final String KEY = "posts";
    private static final int PLACE = 80;

    @Bean
    Tab posts(Authoriser authoriser) {
        return new Tab(
                KEY,
                "access.posts-tab",
                PostsController.PAGE,
                PLACE,
                reader -> authoriser.allows(reader, Purpose.MANDATES, Act.READ));
    }
}
