package org.ctoportal.jobdescription;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.Draft;
import org.ctoportal.authoring.DraftService;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.compose.ComposedSection;
import org.ctoportal.authoring.compose.Templates;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.authoring.content.SkillChoice;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.framework.Area;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.Responsibility;
import org.ctoportal.framework.Skill;
import org.ctoportal.framework.SkillFramework;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A few either-or answers set how many duties each skill brings, and in which order they stand. */
@Service
@PreAuthorize(Permissions.MAY_DRAFT)
public class EmphasisService {

    /** Where the answers are kept with the description: question, side, and the pack version they were asked in. */
    static final String ANSWERS = "emphasis.answers";

    private final DraftService drafts;
    private final TemplateStoreService store;
    private final DistrictProfileService districts;

    EmphasisService(DraftService drafts, TemplateStoreService store, DistrictProfileService districts) {
        this.drafts = drafts;
        this.store = store;
        this.districts = districts;
    }

    /** The questions, of the version that was answered, and the answers kept; none where the packs have no such questions. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_READ)
    public Optional<EmphasisSheet> sheet(DocumentId id) {
        return sheet(drafts.get(id, JobDescriptionComposer.KIND));
    }

    /**
     * Keeps the answers and gives the description the duties that follow, in the order of the shares within each area.
     *
     * @param seen the answers the person saw before
     * @throws org.ctoportal.authoring.content.ChangeConflictException when somebody answered otherwise meanwhile
     * @throws RefusedChangeException when there are no such questions, or the description is archived
     */
    @Transactional
    public void answer(DocumentId id, Map<String, String> seen, Map<String, String> answers) {
        var draft = drafts.hold(id, JobDescriptionComposer.KIND);
        if (draft.shelf().archived()) {
            throw new RefusedChangeException("archived");
        }
        var asked = sheet(draft).orElseThrow(() -> new RefusedChangeException("emphasis"));
        var sheet = asked.answered(answers);
        var templates = Templates.of(store, draft.framework(), draft.clauses());
        var rules = new ChangeRules(templates);
        drafts.apply(id, new Change.SetTable(ANSWERS, rows(asked.answered(seen)), rows(sheet)), rules);
        for (var skill : sheet.profile().skills()) {
            draft = drafts.apply(id, emphasis(skill, templates.framework(), draft.content()), rules);
        }
        drafts.apply(id, order(sheet.profile(), templates, draft), rules);
    }

    private static List<List<String>> rows(EmphasisSheet sheet) {
        return sheet.chosen().stream()
                .map(side -> List.of(
                        sheet.quiz().questions().stream()
                                .filter(question -> question.sides().contains(side))
                                .findFirst()
                                .orElseThrow()
                                .code(),
                        side.code(),
                        sheet.quiz().version()))
                .toList();
    }

    private static Change emphasis(
            EmphasisProfile.SkillEmphasis wanted, SkillFramework framework, DocumentContent content) {
        var code = wanted.skill().code();
        var items = framework.skills().stream()
                .filter(skill -> skill.code().equals(code))
                .flatMap(skill -> skill.responsibilities().stream())
                .map(Responsibility::code)
                .toList();
        return new Change.SetEmphasis(
                SkillChoice.of(content, code, DutySelection.USUAL_EMPHASIS, items), wanted.duties(), items);
    }

    private Change order(EmphasisProfile profile, Templates templates, Draft draft) {
        var areas = templates.framework().areas().stream().map(Area::code).toList();
        var composed =
                new JobDescriptionComposer(templates, districts.profile()).compose(draft.content(), draft.revision());
        var codes = composed.section(DutyBalance.SECTION).map(ComposedSection::items).orElse(List.of()).stream()
                .sorted(Comparator.comparing((ComposedClause duty) -> areaOf(duty, templates.framework(), areas))
                        .thenComparing(duty -> profile.shareOf(duty.group()), Comparator.<BigDecimal>reverseOrder()))
                .map(ComposedClause::code)
                .toList();
        return new Change.Reorder(
                DutyBalance.SECTION, draft.content().order().getOrDefault(DutyBalance.SECTION, List.of()), codes);
    }

    private static int areaOf(ComposedClause duty, SkillFramework framework, List<String> areas) {
        return framework.skills().stream()
                .filter(skill -> skill.code().equals(duty.group()))
                .map(skill -> areas.indexOf(skill.areaCode()))
                .findFirst()
                .orElse(areas.size());
    }

    private Optional<EmphasisSheet> sheet(Draft draft) {
        var rows = draft.content().table(ANSWERS);
        var version = rows.stream()
                .findFirst()
                .flatMap(row -> store.shipped(PackKind.ASSESSMENTS, row.get(2)))
                .orElseGet(() -> store.shipped(PackKind.ASSESSMENTS));
        var data = store.data(version);
        var number = data.get("pack") instanceof Map<?, ?> pack ? String.valueOf(pack.get("version")) : "";
        var answers = new HashMap<String, String>();
        rows.forEach(row -> answers.put(row.get(0), row.get(1)));
        return EmphasisQuiz.of(number, data)
                .map(quiz -> new EmphasisSheet(quiz, weighed(store.framework(draft.framework())), answers));
    }

    private static List<EmphasisProfile.Weighed> weighed(SkillFramework framework) {
        return framework.skills().stream().map(EmphasisService::weighed).toList();
    }

    private static EmphasisProfile.Weighed weighed(Skill skill) {
        return new EmphasisProfile.Weighed(
                skill.code(),
                skill.name(),
                skill.areaCode(),
                skill.weight(),
                skill.responsibilities().size());
    }
}
