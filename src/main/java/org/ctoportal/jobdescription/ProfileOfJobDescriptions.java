package org.ctoportal.jobdescription;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ctoportal.authoring.ProfileValues;
import org.ctoportal.authoring.compose.Blank;
import org.ctoportal.authoring.compose.Blanks;
import org.ctoportal.authoring.compose.Circumstances;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.framework.ClauseLibrary;
import org.springframework.stereotype.Component;

/** What job descriptions print of the district's profile: everything but the answers and what belongs to one position. */
@Component
class ProfileOfJobDescriptions implements ProfileValues {

    private static final Set<String> OF_ONE_POSITION = Set.of(
            Answers.TITLE,
            "position.code",
            "reports.to",
            "contract.days",
            "salary.min",
            "salary.max",
            "prepared.by",
            "prepared.on",
            "employee.name",
            "direct.reports",
            "framework.version",
            "revision",
            "approved.by",
            "approved.on");

    @Override
    public List<ProfileGroup> of(ClauseLibrary library, DistrictProfile district) {
        var blanks = new Blanks(library, ProfileDefaults.of(library, district), OF_ONE_POSITION);
        var circumstances =
                new Circumstances(district.state(), district.organizationType().name());
        var groups = new ArrayList<ProfileGroup>();
        for (var section : library.kind(JobDescriptionComposer.KIND).sections()) {
            var clauses = library.clauses().stream()
                    .filter(clause -> clause.documentKinds().contains(JobDescriptionComposer.KIND))
                    .filter(clause -> clause.section().equals(section.code()))
                    .filter(clause -> circumstances.allow(clause.appliesWhen()))
                    .toList();
            groups.add(new ProfileGroup(section.title(), blanks.ofClauses(clauses)));
        }
        library.kinds().stream()
                .filter(kind -> kind.code().equals(PositionMemoPaper.KIND))
                .forEach(memo -> groups.add(new ProfileGroup(memo.name(), ofMemo(library, district))));
        return groups;
    }

    /** What the memo to the board prints beyond the description and its own answers. */
    private static List<Blank> ofMemo(ClauseLibrary library, DistrictProfile district) {
        var elsewhere = new HashSet<>(OF_ONE_POSITION);
        elsewhere.addAll(PositionMemoPaper.OWN);
        return new Blanks(library, ProfileDefaults.of(library, district), elsewhere)
                .ofClauses(library.clauses().stream()
                        .filter(clause -> clause.documentKinds().contains(PositionMemoPaper.KIND))
                        .toList());
    }
}
