package org.fazhi.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Three years of reports fill every table: what the contract says of a column holds in its rows.
 */
@ExtendWith(ThreeYearsRun.Resolver.class)
class ContractRowsTest {
    @Test
    void everyRowIsWhatTheContractSays(ThreeYearsRun run) {
        assertThat(ContractRows.broken(run.warehouse(), run.id())).isEmpty();
    }
}
