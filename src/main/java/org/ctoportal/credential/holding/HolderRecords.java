package org.ctoportal.credential.holding;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ctoportal.district.DistrictProfileService;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of whom and since when, for what says how long. Asks for no permission; whoever uses it says first who may know. */
@Component
public class HolderRecords {

    private final HoldingRepository holdings;
    private final HoldingStepRepository steps;
    private final EvidenceRepository evidence;
    private final LearningRepository learning;
    private final DistrictProfileService districts;

    HolderRecords(
            HoldingRepository holdings,
            HoldingStepRepository steps,
            EvidenceRepository evidence,
            LearningRepository learning,
            DistrictProfileService districts) {
        this.holdings = holdings;
        this.steps = steps;
        this.evidence = evidence;
        this.learning = learning;
        this.districts = districts;
    }

    /** Of everybody whose name or address has the text in it, or who has one of the holdings; one list for each person. */
    @Transactional(readOnly = true)
    public List<List<HolderRecord>> find(String text, Set<HoldingId> known, int most) {
        var zone = districts.profile().timeZone();
        return HolderGroups.of(holdings.findByOrderByHolderAscIdAsc(Limit.of(CredentialSheet.MOST))).stream()
                .filter(group -> isMeant(group, text.toLowerCase(Locale.ROOT), known))
                .limit(most)
                .map(group -> group.stream().map(one -> record(one, zone)).toList())
                .toList();
    }

    private static boolean isMeant(Collection<Holding> group, String text, Set<HoldingId> known) {
        return group.stream()
                .anyMatch(one -> one.holder().name().toLowerCase(Locale.ROOT).contains(text)
                        || one.holder().email().toLowerCase(Locale.ROOT).contains(text)
                        || known.contains(new HoldingId(one.id())));
    }

    private HolderRecord record(Holding holding, ZoneId zone) {
        var done = steps.findByHoldingIdOrderByIdDesc(holding.id(), HoldingShelf.MOST).stream()
                .map(step -> step.line(zone).day())
                .toList();
        return new HolderRecord(
                new HoldingId(holding.id()),
                holding.holder(),
                holding.title(),
                done.getLast(),
                done.getFirst(),
                evidence.findLines(holding.id(), HoldingShelf.MOST).stream()
                        .map(file -> new HolderRecord.Document(file.name(), LocalDate.ofInstant(file.addedAt(), zone)))
                        .toList(),
                learning.findByHoldingIdOrderByDoneOnAscIdAsc(holding.id(), HoldingShelf.MOST).stream()
                        .map(one -> one.education().doneOn())
                        .toList());
    }
}
