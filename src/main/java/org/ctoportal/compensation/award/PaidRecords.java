package org.ctoportal.compensation.award;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.compensation.award.PaidRecord.Kind;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.district.DistrictProfileService;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of employees because of what they are paid. Asks for no permission; whoever uses it says first who may know. */
@Component
public class PaidRecords {

    /** More than a district writes in the years it keeps them. */
    private static final Limit MOST = Limit.of(5000);

    private static final Limit MOST_RECEIPTS = Limit.of(MOST.max() * NewReceipt.MOST);

    private final PaidRecordRepository records;
    private final DistrictProfileService districts;

    PaidRecords(PaidRecordRepository records, DistrictProfileService districts) {
        this.records = records;
        this.districts = districts;
    }

    @Transactional(readOnly = true)
    public List<PaidRecord> all() {
        var zone = districts.profile().timeZone();
        var holders = records.findHolders(MOST);
        var claims = records.findClaims(MOST);
        var numbers = holders.stream().collect(Collectors.groupingBy(KeptHolder::policy));
        return Stream.of(
                        holders.stream().map(one -> of(one, zone)),
                        claims.stream().map(one -> of(one, zone)),
                        receipts(claims, zone),
                        records.findRepayments(MOST).stream().map(one -> of(one, zone)),
                        records.findBatches(MOST).stream()
                                .flatMap(one -> of(
                                        one,
                                        CorrectedNumbers.of(numbers.getOrDefault(
                                                one.policy().value(), List.of())),
                                        zone)),
                        records.findNotices(MOST).stream().map(one -> one.record(zone)))
                .flatMap(one -> one)
                .toList();
    }

    private static PaidRecord of(KeptHolder kept, ZoneId zone) {
        var changed = day(kept.changedAt(), zone);
        return new PaidRecord(
                Kind.PAY_FACTS,
                new PolicyId(kept.policy()),
                kept.name(),
                kept.number(),
                kept.holding(),
                kept.person(),
                kept.employee().position(),
                changed,
                changed,
                kept.employee().left());
    }

    private static PaidRecord of(KeptClaim kept, ZoneId zone) {
        var claim = kept.details();
        var decided = claim.decidedAt();
        var made = day(kept.claimedAt(), zone);
        return new PaidRecord(
                Kind.CLAIM,
                claim.policy(),
                claim.claimant(),
                claim.employee() == null ? "" : claim.employee(),
                null,
                kept.person(),
                claim.claim().certification(),
                made,
                decided == null ? made : day(decided, zone),
                null);
    }

    /** Kept with their claim: as long as the last that was decided on it. */
    private Stream<PaidRecord> receipts(List<KeptClaim> claims, ZoneId zone) {
        var byId = claims.stream().collect(Collectors.toMap(KeptClaim::id, one -> of(one, zone)));
        return records.findReceipts(MOST_RECEIPTS).stream()
                .flatMap(
                        receipt -> Stream.ofNullable(byId.get(receipt.claim())).map(claim -> of(receipt, claim, zone)));
    }

    private static PaidRecord of(ReceiptLine receipt, PaidRecord claim, ZoneId zone) {
        var added = day(receipt.addedAt(), zone);
        return new PaidRecord(
                Kind.RECEIPT,
                claim.policy(),
                claim.name(),
                claim.number(),
                null,
                claim.person(),
                receipt.name(),
                added,
                claim.last().isAfter(added) ? claim.last() : added,
                null);
    }

    private static PaidRecord of(KeptRepayment kept, ZoneId zone) {
        var details = kept.details(zone);
        return new PaidRecord(
                Kind.REPAYMENT,
                kept.policy(),
                details.name(),
                details.number(),
                null,
                null,
                details.total().exact(),
                details.recordedOn(),
                details.recordedOn(),
                details.advance().isPresent() ? null : details.leftOn());
    }

    /** One for each person paid by it. */
    private static Stream<PaidRecord> of(PayrollBatch kept, CorrectedNumbers numbers, ZoneId zone) {
        var batch = kept.details();
        var decided = batch.decidedAt();
        var made = day(batch.preparedAt(), zone);
        var people = batch.lines().stream()
                .map(line -> line.corrected(numbers))
                .collect(Collectors.toMap(PayrollLine::number, PayrollLine::name, (one, same) -> one));
        return people.entrySet().stream()
                .map(person -> new PaidRecord(
                        Kind.PAYMENT,
                        batch.policy(),
                        person.getValue(),
                        person.getKey(),
                        null,
                        null,
                        batch.year().text(),
                        made,
                        decided == null ? made : day(decided, zone),
                        null));
    }

    static LocalDate day(Instant moment, ZoneId zone) {
        return LocalDate.ofInstant(moment, zone);
    }
}
