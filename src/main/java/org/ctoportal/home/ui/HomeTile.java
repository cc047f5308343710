package org.ctoportal.home.ui;

import static org.ctoportal.identity.Permissions.CLAIM_AWARDS;
import static org.ctoportal.identity.Permissions.DRAFT_DOCUMENTS;
import static org.ctoportal.identity.Permissions.GROW;
import static org.ctoportal.identity.Permissions.HOLD_CREDENTIALS;
import static org.ctoportal.identity.Permissions.KEEP_AWARDS;
import static org.ctoportal.identity.Permissions.KEEP_PEOPLE;
import static org.ctoportal.identity.Permissions.KEEP_PROFILE;
import static org.ctoportal.identity.Permissions.KEEP_TEMPLATES;
import static org.ctoportal.identity.Permissions.READ_DOCUMENTS;
import static org.ctoportal.identity.Permissions.READ_EVALUATIONS;
import static org.ctoportal.identity.Permissions.READ_SEARCHES;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctoportal.assessment.evaluation.EvaluationRoutes;
import org.ctoportal.assessment.growth.GrowthRoutes;
import org.ctoportal.assessment.self.SelfAssessmentRoutes;
import org.ctoportal.authoring.AuthoringRoutes;
import org.ctoportal.compensation.award.AwardRoutes;
import org.ctoportal.compensation.policy.PolicyRoutes;
import org.ctoportal.credential.CredentialRoutes;
import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.identity.Role;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.interview.scorecard.ScorecardRoutes;
import org.ctoportal.interview.search.SearchRoutes;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.people.PeopleRoutes;
import org.ctoportal.rules.RulesRoutes;
import org.jspecify.annotations.Nullable;

/** What a person can begin from home. */
enum HomeTile {
    HIRE("home.hire", JobDescriptionRoutes.NEW, DRAFT_DOCUMENTS),
    SEARCHES("home.searches", SearchRoutes.LIST, READ_SEARCHES),
    RECOGNIZE("home.recognize", PolicyRoutes.LIST, READ_DOCUMENTS),
    AWARDS("home.awards", AwardRoutes.LIST, KEEP_AWARDS),
    EVALUATIONS("home.evaluations", EvaluationRoutes.LIST, READ_EVALUATIONS),
    ASSESS("home.assess", SelfAssessmentRoutes.LIST, READ_DOCUMENTS),
    GROWTH("home.growth", GrowthRoutes.PLAN, GROW),
    CREDENTIALS("home.credentials", CredentialRoutes.MINE, HOLD_CREDENTIALS),
    WORTH("home.worth", AwardRoutes.WORTH, CLAIM_AWARDS),
    PANELS("home.panels", ScorecardRoutes.MINE, null),
    RULES("home.rules", RulesRoutes.LIST, READ_DOCUMENTS),
    TEMPLATES("home.templates", FrameworkRoutes.DISTRICTS, KEEP_TEMPLATES),
    PEOPLE("home.people", PeopleRoutes.PEOPLE, KEEP_PEOPLE),
    PROFILE("home.profile", AuthoringRoutes.PROFILE, KEEP_PROFILE),
    FRAMEWORK("home.framework", FrameworkRoutes.FRAMEWORK, null);

    /** The main job of each role first. */
    private static final Map<Role, List<HomeTile>> BY_ROLE = new EnumMap<>(Map.of(
            Role.SUPERINTENDENT, List.of(HIRE, RECOGNIZE, EVALUATIONS, PROFILE, FRAMEWORK),
            Role.HR, List.of(HIRE, SEARCHES, AWARDS, PEOPLE, PROFILE, FRAMEWORK),
            Role.TECHNOLOGY_LEADER, List.of(ASSESS, GROWTH, CREDENTIALS, WORTH, FRAMEWORK),
            Role.PANELIST, List.of(PANELS, FRAMEWORK),
            Role.BOARD_SECRETARY, List.of(RECOGNIZE, CREDENTIALS, WORTH, FRAMEWORK),
            Role.LEGAL_REVIEWER, List.of(RECOGNIZE, RULES, FRAMEWORK),
            Role.DISTRICT_ADMINISTRATOR, List.of(PEOPLE, PROFILE, HIRE, EVALUATIONS, FRAMEWORK),
            Role.CONSULTANT, List.of(HIRE, TEMPLATES, FRAMEWORK)));

    final String key;
    final String path;
    private final @Nullable String permission;

    HomeTile(String key, String path, @Nullable String permission) {
        this.key = key;
        this.path = path;
        this.permission = permission;
    }

    /** Those of the person's roles, in the order of the roles; of somebody without any, the framework. */
    static Set<HomeTile> of(SignedInPerson person) {
        var tiles = new LinkedHashSet<HomeTile>();
        for (var role : Role.values()) {
            if (person.has(role)) {
                tiles.addAll(BY_ROLE.getOrDefault(role, List.of()));
            }
        }
        // Where several roles meet, what everybody has stands last.
        tiles.remove(FRAMEWORK);
        tiles.add(FRAMEWORK);
        tiles.removeIf(tile -> tile.permission != null && !person.may(tile.permission));
        return tiles;
    }
}
