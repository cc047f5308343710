package org.ctoportal.assessment.growth;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ctoportal.identity.Permissions;
import org.ctoportal.search.Followed;
import org.ctoportal.search.FoundKind;
import org.ctoportal.search.SearchEntry;
import org.ctoportal.search.SearchSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Growth plans: found by their owner, and by the one who is shown them. */
abstract class GrowthPlanSource implements SearchSource {

    private final GrowthPlanRepository plans;

    private GrowthPlanSource(GrowthPlanRepository plans) {
        this.plans = plans;
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public Collection<Long> numbers() {
        return plans.findNumbers();
    }

    @Override
    public List<SearchEntry> entries(Set<Long> numbers) {
        return plans.findAllById(numbers).stream()
                .flatMap(plan -> entry(plan).stream())
                .toList();
    }

    abstract Optional<SearchEntry> entry(GrowthPlan plan);

    /** By whose it is since when. */
    private static String named(GrowthPlan plan) {
        return plan.personName() + ", " + plan.startsOn();
    }

    /** One's own, with what its evidence sheet says. */
    static final class Own extends GrowthPlanSource {

        private Own(GrowthPlanRepository plans) {
            super(plans);
        }

        @Override
        public FoundKind kind() {
            return FoundKind.GROWTH_PLAN;
        }

        @Override
        public List<Followed> follows() {
            return List.of(Followed.itself(
                    "GrowthPlan",
                    "personName",
                    "startsOn",
                    "sheetGoal",
                    "sheetPartners",
                    "sheetChange",
                    "sheetResult",
                    "sheetNext"));
        }

        @Override
        Optional<SearchEntry> entry(GrowthPlan plan) {
            var sheet = plan.words();
            return Optional.of(new SearchEntry(
                    plan.id(),
                    named(plan),
                    String.join("\n", sheet.goal(), sheet.partners(), sheet.change(), sheet.result(), sheet.next())
                            .strip(),
                    GrowthRoutes.PLAN,
                    SearchEntry.Reader.whoMay(Permissions.GROW)
                            .only(plan.person().value()),
                    plan.begunAt()));
        }
    }

    /** By name alone: the owner sees when it is looked at. */
    static final class Shared extends GrowthPlanSource {

        private Shared(GrowthPlanRepository plans) {
            super(plans);
        }

        @Override
        public FoundKind kind() {
            return FoundKind.SHARED_GROWTH_PLAN;
        }

        @Override
        public List<Followed> follows() {
            return List.of(Followed.itself("GrowthPlan", "personName", "sharedPersonId"));
        }

        @Override
        Optional<SearchEntry> entry(GrowthPlan plan) {
            return Optional.ofNullable(plan.sharedPerson())
                    .map(reader -> new SearchEntry(
                            plan.id(),
                            plan.personName(),
                            "",
                            GrowthRoutes.sharedOf(new GrowthPlanId(plan.id())),
                            SearchEntry.Reader.whoMay(Permissions.GROW).only(reader.value()),
                            plan.begunAt()));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Both {

        @Bean
        SearchSource ownGrowthPlans(GrowthPlanRepository plans) {
            return new Own(plans);
        }

        @Bean
        SearchSource sharedGrowthPlans(GrowthPlanRepository plans) {
            return new Shared(plans);
        }
    }
}
