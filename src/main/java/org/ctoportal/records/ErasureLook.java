package org.ctoportal.records;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.district.tenancy.FixedQuery;
import org.ctoportal.identity.AccountErasure;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.PersonId;
import org.ctoportal.records.ErasurePreview.AccountFate;
import org.ctoportal.records.ErasurePreview.Keeping;
import org.ctoportal.records.ErasurePreview.KeptRecord;
import org.ctoportal.records.ErasurePreview.Refusal;
import org.springframework.stereotype.Component;

/** What forgetting somebody would do, what stays and why, and what stands in its way. Changes nothing. */
@Component
class ErasureLook {

    private final RecordClasses classes;
    private final RetentionTerms terms;
    private final RecordReader reader;
    private final RecordRows rows;
    private final NameScan names;
    private final BinnedNames binnedNames;
    private final AccountErasure accounts;
    private final RecycledObjectRepository recycled;
    private final RecycleBin bin;
    private final FixedQuery query;
    private final CurrentUser currentUser;

    ErasureLook(
            RecordClasses classes,
            RetentionTerms terms,
            RecordReader reader,
            RecordRows rows,
            NameScan names,
            BinnedNames binnedNames,
            AccountErasure accounts,
            RecycledObjectRepository recycled,
            RecycleBin bin,
            FixedQuery query,
            CurrentUser currentUser) {
        this.classes = classes;
        this.terms = terms;
        this.reader = reader;
        this.rows = rows;
        this.names = names;
        this.binnedNames = binnedNames;
        this.accounts = accounts;
        this.recycled = recycled;
        this.bin = bin;
        this.query = query;
        this.currentUser = currentUser;
    }

    ErasurePreview at(ErasureSubject subject) {
        var kept = terms.all();
        var seat = Optional.ofNullable(subject.person()).map(this::knownSeat);
        var about = seat.map(one -> reader.about(one.id().value(), classes.kept(), kept))
                .orElse(List.of());
        var destroyed = new ArrayList<RecordLine>();
        var staying = new ArrayList<KeptRecord>();
        var objected = new EnumMap<RecordKind, Boolean>(RecordKind.class);
        // What is destroyed with it needs a record no longer: their claims go before the facts of their pay.
        var gone = new HashMap<String, List<Long>>();
        for (var row : about) {
            var of = classes.get(row.className());
            var line = RecordLine.of(row, of, kept.getOrDefault(of.name(), List.of()));
            var isObjected = objected.computeIfAbsent(of.kind(), this::isObjected);
            keeping(line, of, isObjected, gone).ifPresentOrElse(why -> staying.add(new KeptRecord(line, why)), () -> {
                destroyed.add(line);
                gone.computeIfAbsent(of.table(), any -> new ArrayList<>())
                        .add(line.key().number());
            });
        }
        return new ErasurePreview(
                subject,
                seat.map(one -> one.elsewhere() ? AccountFate.SEAT : AccountFate.NOBODYS)
                        .orElse(AccountFate.NONE),
                destroyed,
                staying,
                others(subject, about),
                places(subject),
                refusals(subject, seat, about));
    }

    /** Where they are written over; what of theirs is deleted in the bin is none of it. */
    private Map<String, Integer> places(ErasureSubject subject) {
        var places = names.places(subject);
        var binned = new HashSet<>(binnedNames.places(subject));
        binned(subject).forEach(object -> binned.remove(object.id()));
        if (!binned.isEmpty()) {
            places.put(RecycledObject.TABLE, binned.size());
        }
        return places;
    }

    private AccountErasure.Seat knownSeat(long person) {
        return seat(person).orElseThrow(RecordNotFoundException::new);
    }

    /** Of whoever has or had one here. */
    Optional<AccountErasure.Seat> seat(long person) {
        return accounts.find(currentUser.get().districtId(), new PersonId(person));
    }

    /** As at every other destruction: the state may ask for a notice first. */
    private boolean isObjected(RecordKind kind) {
        return !terms.objections(kind, false, Optional.empty()).isEmpty();
    }

    /** None where nothing keeps it. */
    private Optional<Keeping> keeping(
            RecordLine line, RecordClass of, boolean isObjected, Map<String, List<Long>> gone) {
        if (of.procedure() != Procedure.HERE) {
            return Optional.of(Keeping.OWN);
        }
        if (isObjected || !line.terms().isEmpty() && !line.isDue(terms.today())) {
            return Optional.of(Keeping.RULE);
        }
        return rows.neededBy(of, line.key().number(), gone).isEmpty() ? Optional.empty() : Optional.of(Keeping.NEEDED);
    }

    /** What names them, without what is about them: that is told one by one. */
    private Map<String, Integer> others(ErasureSubject subject, List<RecordRow> about) {
        var own = about.stream().collect(groupingBy(RecordRow::className));
        var others = new LinkedHashMap<String, Integer>();
        names.naming(subject).forEach((name, many) -> {
            var rest = many - own.getOrDefault(name, List.of()).size();
            if (rest > 0) {
                others.put(name, rest);
            }
        });
        return others;
    }

    private List<Refusal> refusals(ErasureSubject subject, Optional<AccountErasure.Seat> seat, List<RecordRow> about) {
        var refusals = new ArrayList<Refusal>();
        var written = new WrittenName(subject);
        if (seat.isEmpty() && accounts.isAnybody(currentUser.get().districtId(), written::isIn)) {
            refusals.add(Refusal.ACCOUNT);
        }
        if (seat.filter(AccountErasure.Seat::seated).isPresent()) {
            refusals.add(Refusal.SEATED);
        }
        if (about.stream().anyMatch(RecordRow::held)
                || seat.filter(one -> isHeld(one.id().value())).isPresent()
                || binned(subject).stream().anyMatch(bin::isHeld)) {
            refusals.add(Refusal.HELD);
        }
        if (seat.filter(one -> one.id().equals(currentUser.get().id())).isPresent()) {
            refusals.add(Refusal.SELF);
        }
        return refusals;
    }

    /** What of theirs was deleted and could still be brought back. */
    List<RecycledObject> binned(ErasureSubject subject) {
        return Optional.ofNullable(subject.person())
                .map(recycled::findByPersonId)
                .orElse(List.of());
    }

    /** Also where there is no record yet. */
    private boolean isHeld(long person) {
        return !query.list(
                        "select h.district_id from held_record h join record_hold o on o.district_id = h.district_id"
                                + " and o.id = h.hold_id where h.district_id = :district and h.person_id = :person"
                                + " and o.lifted_at is null limit 1",
                        row -> true,
                        Map.of("person", person))
                .isEmpty();
    }
}
