package org.ctoportal.interview.kit;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.authoring.approval.ApprovedDocument;
import org.ctoportal.authoring.approval.ApprovedDocumentService;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.records.RecycleBin;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Interview kits in the making. What is asked is confidential, so only those who run interviews see any of it. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_KITS)
public class InterviewKitService {

    private static final String DESCRIPTIONS = "JOB_DESCRIPTION";
    private static final int MOST_DRAFTS = 50;

    private final InterviewKitRepository kits;
    private final KitShelf shelf;
    private final Position.Finder positions;
    private final OfferedMaterials materials;
    private final ApprovedDocumentService approved;
    private final JobDescriptionService descriptions;
    private final TemplateStoreService templates;
    private final RecycleBin bin;
    private final CurrentUser currentUser;
    private final Clock clock;

    InterviewKitService(
            InterviewKitRepository kits,
            KitShelf shelf,
            Position.Finder positions,
            OfferedMaterials materials,
            ApprovedDocumentService approved,
            JobDescriptionService descriptions,
            TemplateStoreService templates,
            RecycleBin bin,
            CurrentUser currentUser,
            Clock clock) {
        this.kits = kits;
        this.shelf = shelf;
        this.positions = positions;
        this.materials = materials;
        this.approved = approved;
        this.descriptions = descriptions;
        this.templates = templates;
        this.bin = bin;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The latest change first. */
    @Transactional(readOnly = true)
    public List<InterviewKitSummary> list(Pageable page) {
        return shelf.list(page).stream().map(InterviewKitSummary::of).toList();
    }

    /** Fails with {@link KitNotFoundException} when there is none, as for one of another district. */
    @Transactional(readOnly = true)
    public InterviewKitDetails get(InterviewKitId id) {
        return shelf.details(shelf.get(id));
    }

    /** Job descriptions a kit can be made from: the approved ones, then what is drafted. */
    @Transactional(readOnly = true)
    public List<KitSource> sources() {
        var inForce = approved.of(DESCRIPTIONS);
        var known = inForce.stream().map(ApprovedDocument::id).collect(Collectors.toSet());
        return Stream.concat(
                        inForce.stream()
                                .map(one -> new KitSource(one.id(), one.title(), one.revision(), one.approvedAt())),
                        descriptions.list("", PageRequest.of(0, MOST_DRAFTS)).stream()
                                .filter(one -> !known.contains(one.id()))
                                .map(one -> new KitSource(one.id(), one.title(), KitOrigin.DRAFT, null)))
                .toList();
    }

    /**
     * Makes a whole kit from a job description, with the framework version the description is written with.
     *
     * @throws NoDutiesException when there is nothing to ask about
     */
    @Transactional
    public InterviewKitId make(MakeKit command) {
        var position = positions.of(command.document());
        var framework = templates.framework(position.origin().framework());
        var content =
                FirstKit.of(framework, position.duties(), position.language(), materials.shipped(), command.span());
        var kit = kits.save(new InterviewKit(
                position.origin(), new WriteKit(position.title(), content), author(), clock.instant()));
        return new InterviewKitId(kit.id());
    }

    /**
     * Makes a draft what the command says.
     *
     * @param seen the version the person saw
     * @throws StaleKitException when somebody else changed it since
     * @throws KitClosedException when it is no draft any more
     */
    @Transactional
    public InterviewKitDetails change(InterviewKitId id, long seen, WriteKit command) {
        var kit = shelf.held(id, seen);
        kit.change(command, author(), clock.instant());
        return shelf.saved(kit);
    }

    /** Deletes a draft that was never frozen; what was frozen stays. */
    @Transactional
    public void delete(InterviewKitId id, long seen) {
        var kit = shelf.held(id, seen);
        if (!kit.isDeletable()) {
            throw new KitClosedException();
        }
        bin.keep(KitRecordSource.CLASS, kit.id());
        kits.delete(kit);
    }

    private String author() {
        return currentUser.get().name();
    }
}
