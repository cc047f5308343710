package org.ctoportal.jobdescription;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.Draft;
import org.ctoportal.authoring.DraftService;
import org.ctoportal.authoring.RevisionService;
import org.ctoportal.authoring.TemplateVersions;
import org.ctoportal.authoring.compose.Templates;
import org.ctoportal.authoring.upgrade.Choice;
import org.ctoportal.authoring.upgrade.Upgrade;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.jobdescription.UpgradePreview.Side;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings drafts along to the template versions the district uses, and back again. Revisions never change. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class JobDescriptionUpgradeService {

    private final DraftService drafts;
    private final RevisionService revisions;
    private final TemplateStoreService store;
    private final DistrictProfileService districts;

    JobDescriptionUpgradeService(
            DraftService drafts,
            RevisionService revisions,
            TemplateStoreService store,
            DistrictProfileService districts) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.store = store;
        this.districts = districts;
    }

    /** The template versions that new documents of the district stand on. */
    @Transactional(readOnly = true)
    public TemplateVersions inUse() {
        return Side.of(current()).versions();
    }

    /** How many sentences the versions in use would change; nothing for a draft that stands on them. */
    @Transactional(readOnly = true)
    public OptionalInt behind(JobDescriptionDraft draft) {
        var to = current();
        if (draft.versions().equals(Side.of(to).versions())) {
            return OptionalInt.empty();
        }
        var upgrade = upgrade(templates(draft.versions()), to, draft.revision());
        return OptionalInt.of(upgrade.plan(draft.content()).behind());
    }

    /** Every job description on other template versions than {@link #inUse()}. */
    @Transactional(readOnly = true)
    public List<DocumentId> allBehind() {
        return drafts.notOn(inUse(), JobDescriptionComposer.KIND);
    }

    /** How many stand on others than {@code inUse}. */
    @Transactional(readOnly = true)
    public long countBehind(TemplateVersions inUse) {
        return drafts.countNotOn(inUse, JobDescriptionComposer.KIND);
    }

    @Transactional(readOnly = true)
    public UpgradePreview plan(DocumentId id) {
        return preview(drafts.get(id, JobDescriptionComposer.KIND));
    }

    /**
     * Puts the draft on the versions in use, all of it or nothing. As it was, it is kept as a revision.
     *
     * @param choices by the code of the sentence
     * @return the number of that revision
     * @throws StaleUpgradeException when the preview does not hold any more
     * @throws RefusedChangeException when words written for a sentence cannot be, or the description is archived
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_DRAFT)
    public int apply(UpgradePreview seen, Map<String, Choice> choices) {
        var draft = held(seen.id());
        if (!preview(draft).equals(seen)) {
            throw new StaleUpgradeException();
        }
        choices.values().forEach(JobDescriptionUpgradeService::checkWords);
        var content = seen.plan().with(choices);
        var kept = keep(draft);
        drafts.upgrade(draft.id(), seen.to().versions(), content, new ChangeRules(current()));
        return kept;
    }

    /**
     * Gives the draft the content and the template versions of a revision. As it was, it is kept as a revision.
     *
     * @return the number of that revision
     * @throws RefusedChangeException when the description is archived
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_DRAFT)
    public int goBack(DocumentId id, int number) {
        var draft = held(id);
        var former = revisions.get(id, number);
        var kept = keep(draft);
        drafts.upgrade(id, former.versions(), former.content(), new ChangeRules(templates(former.versions())));
        return kept;
    }

    private Draft held(DocumentId id) {
        var draft = drafts.hold(id, JobDescriptionComposer.KIND);
        if (draft.shelf().archived()) {
            throw new RefusedChangeException("archived");
        }
        return draft;
    }

    private static void checkWords(Choice choice) {
        if (choice instanceof Choice.Write write) {
            ChangeRules.text(write.words());
        }
    }

    private int keep(Draft draft) {
        var composer = new JobDescriptionComposer(templates(draft.versions()), districts.profile());
        return revisions.keep(draft.id(), composer::compose);
    }

    private UpgradePreview preview(Draft draft) {
        var from = templates(draft.versions());
        var to = current();
        var upgrade = upgrade(from, to, draft.revision());
        return new UpgradePreview(
                draft.id(), draft.title(), draft.content(), Side.of(from), Side.of(to), upgrade.plan(draft.content()));
    }

    private Upgrade upgrade(Templates from, Templates to, int revision) {
        return new Upgrades(store, districts.profile()).between(from, to, revision);
    }

    private Templates current() {
        return Templates.inUse(store);
    }

    private Templates templates(TemplateVersions versions) {
        return Templates.of(store, versions.framework(), versions.clauses());
    }
}
