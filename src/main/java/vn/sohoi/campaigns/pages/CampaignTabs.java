package vn.sohoi.campaigns.pages;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohoi.access.Act;
import vn.sohoi.access.Authoriser;
import vn.sohoi.access.Purpose;
import vn.sohoi.access.spi.NamesAt;
import vn.sohoi.campaigns.HelpPlans;
import vn.sohoi.web.Tab;
import vn.sohoi.web.WorkToDo;

/** What campaigns give to the frame: their tab, and households that wait for somebody. */
@Configuration(proxyBeanMethods = false)
public class CampaignTabs {
    /** Key of the tab. */
    public static final String KEY = "campaigns";

    @Bean
    NamesAt campaignNames() {
        return new NamesAt("/van-dong", Purpose.HARDSHIP);
    }

    @Bean
    Tab campaignsTab(Authoriser authoriser) {
        return new Tab(
                KEY,
                "campaigns.tab",
                "/van-dong",
                37,
                reader -> authoriser.allows(reader, Purpose.CATALOGUE, Act.READ));
    }

    @Bean
    WorkToDo householdsWaiting(HelpPlans plans, SampleQuery samples) {
        return reader -> {
            var own = reader.unit();
            if (own == null) return List.of();
            var waiting = plans.waiting(own, reader);
            var work = new ArrayList<WorkToDo.Work>();
            add(work, waiting.plan(), "campaigns.work-plan", "campaigns.work-plan-note", "/van-dong/ke-hoach");
            add(work, waiting.look(), "campaigns.work-look", "campaigns.work-look-note", "/van-dong/ke-hoach");
            add(
                    work,
                    waiting.verify(),
                    "campaigns.work-verify",
                    "campaigns.work-verify-note",
                    "/van-dong/ho/tham?buoc=BRANCH");
            add(
                    work,
                    samples.toDraw(own, reader),
                    "campaigns.work-draw",
                    "campaigns.work-draw-note",
                    "/van-dong/ho/mau");
            return work;
        };
    }

    private static void add(List<WorkToDo.Work> work, long count, String key, String note, String href) {
        if (count > 0) work.add(new WorkToDo.Work(count, key, note, href));
    }
}
