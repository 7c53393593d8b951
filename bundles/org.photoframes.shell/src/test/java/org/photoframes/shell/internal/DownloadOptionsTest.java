/*
 * Copyright (c) 2026 Contributors to the photoframes project
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.photoframes.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DownloadOptionsTest {

    @ParameterizedTest
    @CsvSource({
        "Hallway,Hallway",
        "'Mum & Dad''s',Mum & Dad's",
        "../../etc,etc",
        "'a/b\\c:d',a b c d",
        "con,frame con",
        "'  ..  ','frame '",
        "Küche,Küche"
    })
    void aFramesNameBecomesAFoldersNameThatEveryFileSystemBears(String frame, String folder) {
        assertThat(DownloadOptions.folderName(frame)).isEqualTo(folder);
    }
}
