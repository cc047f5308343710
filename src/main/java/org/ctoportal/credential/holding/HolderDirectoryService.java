package org.ctoportal.credential.holding;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.ctoportal.credential.rule.Validity;
import org.ctoportal.identity.ColleagueService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.CsvSheet;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The district's directory of who holds which credential. */
@Service
@PreAuthorize(Permissions.MAY_READ_HOLDERS)
public class HolderDirectoryService {

    private final HoldingRepository holdings;
    private final HoldingShelf shelf;
    private final ColleagueService colleagues;

    HolderDirectoryService(HoldingRepository holdings, HoldingShelf shelf, ColleagueService colleagues) {
        this.holdings = holdings;
        this.shelf = shelf;
        this.colleagues = colleagues;
    }

    /** By name of the holder. */
    @Transactional(readOnly = true)
    public List<HoldingSummary> list(HolderFilter filter, Pageable page) {
        var today = shelf.today();
        var until = filter.withinDays() == null ? null : today.plusDays(filter.withinDays());
        return holdings
                .find(
                        pattern(filter.text()),
                        filter.type(),
                        filter.status() == null ? "" : filter.status().name(),
                        today,
                        today.plusDays(Validity.EXPIRING_DAYS),
                        until,
                        page)
                .stream()
                .map(one -> one.summary(today))
                .toList();
    }

    /** @throws HoldingNotFoundException when the directory has none */
    @Transactional(readOnly = true)
    public HoldingSummary get(HoldingId id) {
        return holdings.findById(id.value())
                .orElseThrow(HoldingNotFoundException::new)
                .summary(shelf.today());
    }

    private static String pattern(String text) {
        var plain = text.strip().toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? "" : "%" + plain.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    /** Everybody with an account, by name: who records a credential of a colleague chooses among them. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_KEEP_HOLDERS)
    public List<Holder> people() {
        return colleagues.byAddress().entrySet().stream()
                .map(one -> new Holder(one.getValue().id(), one.getValue().name(), one.getKey()))
                .sorted(Comparator.comparing(Holder::name))
                .toList();
    }

    /** The whole directory as a table that the import reads again. */
    @Transactional(readOnly = true)
    public CredentialFile export() {
        var rows = list(HolderFilter.ALL, PageRequest.of(0, CredentialSheet.MOST)).stream()
                .map(CredentialSheet::row)
                .toList();
        return new CredentialFile(
                "credential-holders.csv", "text/csv;charset=UTF-8", CsvSheet.of(CredentialSheet.HEADINGS, rows));
    }
}
