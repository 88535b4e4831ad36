package vn.sohoi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on an open, empty book: the whole application on a real PostgreSQL. All such tests share one context and one
 * database; each makes its own units and people and touches no others. Its officers
 * can sign in at {@link MockProvider} too.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "sohoi.demo=none")
@AutoConfigureMockMvc
@Import(FreshKeys.class)
@ContextConfiguration(initializers = {TestBook.class, MockProvider.class})
public @interface BookTest {}
