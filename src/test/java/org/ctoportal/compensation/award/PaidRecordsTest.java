package org.ctoportal.compensation.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.ZoneOffset;
import java.util.Map;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.district.OrganizationType;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.data.domain.Limit;

class PaidRecordsTest {

    @Test
    void every_receipt_of_every_claim_that_is_shown_is_asked_for() {
        var records = mock(PaidRecordRepository.class);
        var districts = mock(DistrictProfileService.class);
        when(districts.profile())
                .thenReturn(new DistrictProfile(
                        new DistrictId(1),
                        "",
                        "WI",
                        OrganizationType.PUBLIC_DISTRICT,
                        ZoneOffset.UTC,
                        false,
                        Map.of()));
        var claims = ArgumentCaptor.forClass(Limit.class);
        var receipts = ArgumentCaptor.forClass(Limit.class);

        new PaidRecords(records, districts).all();

        verify(records).findClaims(claims.capture());
        verify(records).findReceipts(receipts.capture());
        assertThat(receipts.getValue().max()).isEqualTo(claims.getValue().max() * NewReceipt.MOST);
    }
}
