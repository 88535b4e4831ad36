package vn.sohoi.access.matrix;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.sohoi.TestBook;
import vn.sohoi.access.LooseAuthoriser;
import vn.sohoi.access.LooseScopes;

/** A test on the matrix's own world: three provinces, filled once, which no other test touches. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"sohoi.demo=none", "sohoi.own-book=matrix"})
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestBook.class)
@Import({
    Things.class,
    WomenOfTheWorld.class,
    WomenOfTheWorld.Moves.class,
    WomenOfTheWorld.Rights.class,
    PapersOfTheWorld.class,
    PapersOfTheWorld.Writing.class,
    PapersOfTheWorld.Declaring.class,
    PlansOfTheWorld.class,
    PlansOfTheWorld.Planning.class,
    CadresOfTheWorld.class,
    ActivitiesOfTheWorld.class,
    AwardsOfTheWorld.class,
    HouseholdsOfTheWorld.class,
    HouseholdsOfTheWorld.Beside.class,
    ReviewsOfTheWorld.class,
    HelpOfTheWorld.class,
    PovertyOfTheWorld.class,
    EmulationOfTheWorld.class,
    RowsBeside.class,
    Endpoints.class,
    Asking.class,
    Trial.class,
    ScopedRows.class,
    FirstWall.class,
    LooseAuthoriser.class,
    LooseScopes.class
})
@interface MatrixBook {}
