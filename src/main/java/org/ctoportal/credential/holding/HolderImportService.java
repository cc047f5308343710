package org.ctoportal.credential.holding;

import java.util.List;
import java.util.Objects;
import org.ctoportal.credential.catalogue.CatalogueShelf;
import org.ctoportal.credential.holding.HolderImport.Planned;
import org.ctoportal.credential.holding.HolderLine.Outcome;
import org.ctoportal.credential.rule.VerificationLevel;
import org.ctoportal.identity.ColleagueService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holders from a table: looked at first, then taken over as a whole. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_HOLDERS)
public class HolderImportService {

    private static final String HOW = "As the imported list says";

    private final HoldingRepository holdings;
    private final HoldingShelf shelf;
    private final CatalogueShelf catalogues;
    private final ColleagueService colleagues;
    private final CredentialReminders reminders;
    private final CurrentUser currentUser;

    HolderImportService(
            HoldingRepository holdings,
            HoldingShelf shelf,
            CatalogueShelf catalogues,
            ColleagueService colleagues,
            CredentialReminders reminders,
            CurrentUser currentUser) {
        this.holdings = holdings;
        this.shelf = shelf;
        this.catalogues = catalogues;
        this.colleagues = colleagues;
        this.reminders = reminders;
        this.currentUser = currentUser;
    }

    /** A dry run: says what would become of each line. */
    @Transactional(readOnly = true)
    public HolderList look(String text) {
        var read = CredentialSheet.read(text);
        return new HolderList(plan(read).stream().map(Planned::line).toList(), read.ignored(), read.refusal());
    }

    /**
     * Takes everything over; answers how many were new or changed.
     *
     * @throws IllegalArgumentException when a line cannot be: nothing is taken over then
     */
    @Transactional
    public int take(String text) {
        var read = CredentialSheet.read(text);
        var planned = plan(read);
        if (!new HolderList(planned.stream().map(Planned::line).toList(), read.ignored(), read.refusal()).isUsable()) {
            throw new IllegalArgumentException("Not a list to take over");
        }
        var taken = planned.stream()
                .filter(one -> one.line().outcome() != Outcome.SAME)
                .toList();
        taken.forEach(this::take);
        return taken.size();
    }

    private List<Planned> plan(CredentialSheet.Read read) {
        var look = new HolderImport(
                catalogues.catalogue(),
                shelf.today(),
                colleagues.byAddress(),
                holdings.findByOrderByHolderAscIdAsc(Limit.of(CredentialSheet.MOST)),
                currentUser.get().id());
        return read.rows().stream().map(look::plan).toList();
    }

    private void take(Planned planned) {
        var type = Objects.requireNonNull(planned.type());
        var words = Objects.requireNonNull(planned.words());
        var reference = catalogues.catalogue().reference();
        var next = new Holding(Objects.requireNonNull(planned.holder()), type, reference, words, null);
        var known = planned.known();
        var holding = known == null ? holdings.save(next) : known;
        if (known != null && !HolderImport.sameWords(known, next)) {
            known.write(type, reference, words, known.testBy());
        }
        if (planned.level() != VerificationLevel.SELF_DECLARED && holding.isRecorded()) {
            holding.verify(new Verification(planned.level(), currentUser.get().name(), shelf.today(), HOW));
        }
        shelf.note(holding, HoldingAct.IMPORTED, planned.level().name());
        reminders.plan(holding);
    }
}
