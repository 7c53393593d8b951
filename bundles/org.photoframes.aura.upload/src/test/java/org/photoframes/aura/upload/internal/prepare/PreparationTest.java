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
package org.photoframes.aura.upload.internal.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.photoframes.aura.upload.OriginRules;
import org.photoframes.aura.upload.UploadPlan;
import org.photoframes.aura.upload.internal.Refusal;
import org.photoframes.aura.upload.internal.SourcePicture;
import org.photoframes.aura.upload.internal.prepare.PreparedPicture.Form;
import org.photoframes.exif.ExifService;

class PreparationTest {

    private static final Instant NOW = Instant.parse("2026-09-12T05:45:00Z");
    private static final UploadPlan PLAN = UploadPlan.of(ZoneId.of("Europe/Vienna"), OriginRules.CAREFUL);

    private final Preparation preparation = new Preparation(ExifService.create(null, null));

    @Test
    void fittingJpegPassesByteForByte() throws Refusal {
        byte[] source = TestPictures.withExif(
                TestPictures.jpeg(640, 480), TestPictures.tiff(1, "2025:03:04 05:06:07", "+09:00", false));

        PreparedPicture made = prepared(source, PLAN);

        assertThat(made.bytes()).isEqualTo(source);
        assertThat(made.form()).isEqualTo(Form.JPEG);
        assertThat(made.width()).isEqualTo(640);
        assertThat(made.height()).isEqualTo(480);
        assertThat(made.taken()).isEqualTo(Instant.parse("2025-03-03T20:06:07.250Z"));
        assertThat(made.localIdentifier()).matches("photoframes-[0-9a-f]{16}\\.jpg");
        assertThat(made.remark()).isNull();
    }

    @Test
    void placeIsRemovedWithoutTouchingThePicture() throws Refusal {
        byte[] bare = TestPictures.jpeg(640, 480);
        byte[] source = TestPictures.withExif(bare, TestPictures.tiff(1, "2025:03:04 05:06:07", null, true));

        PreparedPicture made = prepared(source, PLAN);

        assertThat(PictureFacts.of(source).place()).isNotNull();
        assertThat(made.bytes()).isEqualTo(bare);
        assertThat(PictureFacts.of(made.bytes()).mayTellPlace()).isFalse();
        assertThat(made.taken()).isEqualTo(Instant.parse("2025-03-04T04:06:07Z"));
        assertThat(prepared(source, PLAN.keepLocation(true)).bytes()).isEqualTo(source);
    }

    @Test
    void whatFollowsThePictureIsNotSent() throws Refusal {
        byte[] bare = TestPictures.jpeg(64, 48);
        byte[] second = TestPictures.withExif(bare, TestPictures.tiff(1, null, null, true));

        assertThat(prepared(TestPictures.join(bare, second), PLAN).bytes()).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource({"2, 90, 10", "3, 90, 70", "4, 10, 70", "5, 10, 10", "6, 90, 10", "7, 90, 70", "8, 10, 70"})
    void turnedPicturesAreMadeUpright(int orientation, int redX, int redY) throws Exception {
        byte[] source =
                TestPictures.withExif(TestPictures.jpeg(960, 640), TestPictures.tiff(orientation, null, null, false));

        PreparedPicture made = prepared(source, PLAN);
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(made.bytes()));

        boolean lying = orientation >= 5;
        assertThat(seen.getWidth()).isEqualTo(lying ? 640 : 960).isEqualTo(made.width());
        assertThat(seen.getHeight()).isEqualTo(lying ? 960 : 640).isEqualTo(made.height());
        assertThat(PictureFacts.of(made.bytes()).orientation()).isEqualTo(1);
        Color there = colour(seen, redX * seen.getWidth() / 100, redY * seen.getHeight() / 100);
        assertThat(there.getRed()).as("red at %s %s", redX, redY).isGreaterThan(200);
        assertThat(there.getBlue()).isLessThan(60);
    }

    @Test
    void largePicturesAreMadeSmaller() throws Exception {
        PreparedPicture made = prepared(TestPictures.jpeg(6000, 3000), PLAN);

        assertThat(made.width()).isEqualTo(2048);
        assertThat(made.height()).isEqualTo(1024);
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(made.bytes()));
        assertThat(seen.getWidth()).isEqualTo(2048);
        assertThat(colour(seen, 100, 100).getRed()).isGreaterThan(200);
    }

    @Test
    void placeSurvivesAConversionIfItMay() throws Refusal {
        byte[] source = TestPictures.withExif(TestPictures.jpeg(2400, 1200), TestPictures.tiff(1, null, null, true));

        assertThat(PictureFacts.of(prepared(source, PLAN).bytes()).mayTellPlace())
                .isFalse();
        assertThat(PictureFacts.of(prepared(source, PLAN.keepLocation(true)).bytes())
                        .place())
                .satisfies(p -> assertThat(p.latitude()).isBetween(48.2, 48.21))
                .satisfies(p -> assertThat(p.longitude()).isBetween(16.36, 16.38));
    }

    @Test
    void printersColoursBecomeScreenColours() throws Exception {
        byte[] source = TestPictures.cmyk(200, 100);

        PreparedPicture made = prepared(source, PLAN);

        JpegPieces jpeg = JpegPieces.of(made.bytes());
        assertThat(jpeg.forScreens()).isTrue();
        assertThat(JpegPieces.of(source).forScreens()).isFalse();
        Color there = colour(ImageIO.read(new ByteArrayInputStream(made.bytes())), 50, 50);
        assertThat(there.getBlue()).isGreaterThan(there.getRed() + 40).isGreaterThan(there.getGreen() + 20);
    }

    @Test
    void pngPassesAsItIs() throws Refusal {
        byte[] source = TestPictures.encoded(TestPictures.marked(300, 200, BufferedImage.TYPE_INT_ARGB), "png");

        PreparedPicture made = prepared(source, PLAN);

        assertThat(made.bytes()).isEqualTo(source);
        assertThat(made.form()).isEqualTo(Form.PNG);
        assertThat(made.width()).isEqualTo(300);
    }

    @Test
    void pngLosesItsPlaceOnly() throws Refusal {
        byte[] plain = TestPictures.encoded(TestPictures.marked(300, 200, BufferedImage.TYPE_INT_RGB), "png");
        byte[] exif = TestPictures.pngChunk("eXIf", TestPictures.tiff(1, null, null, true));
        byte[] source = TestPictures.join(Arrays.copyOf(plain, 33), exif, Arrays.copyOfRange(plain, 33, plain.length));

        assertThat(prepared(source, PLAN).bytes()).isEqualTo(plain);
    }

    @Test
    void pngThatIsTooLargeBecomesAJpegOnWhite() throws Exception {
        PreparedPicture made = prepared(TestPictures.noise(2000, 1800, 5), PLAN);

        assertThat(made.form()).isEqualTo(Form.JPEG);
        assertThat(made.bytes().length).isLessThanOrEqualTo(9_961_472);
        assertThat(made.width()).isEqualTo(2000);
    }

    @Test
    void transparencyBecomesWhite() throws Exception {
        BufferedImage glass = new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB);

        Conversion made = Conversion.of(glass, 1, "glass");

        Color there = colour(ImageIO.read(new ByteArrayInputStream(made.jpeg())), 5, 5);
        assertThat(there).isEqualTo(Color.WHITE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "bmp", "tiff"})
    void otherKindsBecomeJpeg(String format) throws Refusal {
        BufferedImage image = TestPictures.marked(120, 80, BufferedImage.TYPE_INT_RGB);

        PreparedPicture made = prepared(TestPictures.encoded(image, format), PLAN);

        assertThat(made.form()).isEqualTo(Form.JPEG);
        assertThat(made.width()).isEqualTo(120);
    }

    @Test
    void heicPassesWithItsShownSizeAndWithoutItsPlace() throws Refusal {
        byte[] source = TestPictures.heic(TestPictures.tiff(1, "2025:03:04 05:06:07", "+01:00", true));
        assertThat(PictureFacts.of(source).place()).isNotNull();

        PreparedPicture made = prepared(source, PLAN);

        assertThat(made.form()).isEqualTo(Form.HEIC);
        assertThat(made.width()).isEqualTo(3024);
        assertThat(made.height()).isEqualTo(4032);
        assertThat(made.bytes()).hasSameSizeAs(source);
        assertThat(PictureFacts.of(made.bytes()).place()).isNull();
        assertThat(made.taken()).isEqualTo(Instant.parse("2025-03-04T04:06:07.250Z"));
        assertThat(prepared(source, PLAN.keepLocation(true)).bytes()).isEqualTo(source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x:xmpmeta", "rdf:RDF"})
    void heicLosesThePlaceThatOnlyItsXmpTells(String element) throws Refusal {
        byte[] source = heicWithXmp(element, "exif:GPSLatitude='48,12.5N'", StandardCharsets.UTF_8);

        PreparedPicture made = prepared(source, PLAN);

        assertThat(made.bytes()).hasSameSizeAs(source);
        assertThat(new String(made.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
        assertThat(prepared(source, PLAN.keepLocation(true)).bytes()).isEqualTo(source);
    }

    @Test
    void heicWhoseXmpTellsThePlaceInAnotherWayIsRefused() {
        byte[] source = heicWithXmp("x:xmpmeta", "exif:GPSLatitude='48,12.5N'", StandardCharsets.UTF_16LE);

        assertThatThrownBy(() -> prepared(source, PLAN))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("allow locations to be kept");
    }

    @Test
    void heicWithoutPlacePassesByteForByte() throws Refusal {
        byte[] source = heicWithXmp("x:xmpmeta", "tiff:Make='Acme'", StandardCharsets.UTF_8);

        assertThat(prepared(source, PLAN).bytes()).isEqualTo(source);
    }

    private static byte[] heicWithXmp(String element, String says, Charset letters) {
        String xmp = "<" + element + "><rdf:Description " + says + "/></" + element + ">";
        return TestPictures.join(
                TestPictures.heic(TestPictures.tiff(1, "2025:03:04 05:06:07", null, false)), xmp.getBytes(letters));
    }

    @Test
    void heicThatIsTooLargeIsRefused() {
        byte[] large =
                TestPictures.join(TestPictures.heic(TestPictures.tiff(1, null, null, false)), new byte[10_000_000]);

        assertThatThrownBy(() -> prepared(large, PLAN))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Convert it to JPEG");
    }

    @Test
    void explicitDateGoesBeforeTheCameras() throws Refusal {
        byte[] source = TestPictures.withExif(
                TestPictures.jpeg(64, 48), TestPictures.tiff(1, "2025:03:04 05:06:07", null, false));
        Instant said = Instant.parse("1999-12-31T23:00:00Z");

        assertThat(prepared(source, PLAN.taken(said)).taken()).isEqualTo(said);
    }

    @Test
    void dateOfTheFileIsTheLastResortAndIsSaid() throws Refusal {
        Instant changed = Instant.parse("2020-01-02T03:04:05Z");

        PreparedPicture made =
                preparation.prepare(new SourcePicture("a.jpg", "a.jpg", TestPictures.jpeg(64, 48), changed), PLAN, NOW);

        assertThat(made.taken()).isEqualTo(changed);
        assertThat(made.remark()).contains("date of the file");
    }

    @Test
    void hugePicturesAreRefusedBeforeTheyAreDecoded() {
        byte[] bomb = TestPictures.jpeg(64, 48);
        int frame = TestPictures.frameOf(bomb);
        for (int i = 5; i < 9; i++) {
            bomb[frame + i] = 0x7F;
        }

        assertThatThrownBy(() -> prepared(bomb, PLAN))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("million pixels");
    }

    @Test
    void whatIsNoPictureIsRefusedByName() {
        assertThatThrownBy(() -> prepared("<html>Log in</html>".getBytes(), PLAN))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("photo.jpg is no picture");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "heic"})
    void cutOffPicturesAreRefusedWhereverTheyEnd(String format) throws Refusal {
        byte[] whole =
                switch (format) {
                    case "jpeg" -> TestPictures.jpeg(320, 240);
                    case "png" ->
                        TestPictures.encoded(TestPictures.marked(320, 240, BufferedImage.TYPE_INT_RGB), "png");
                    default -> TestPictures.heic(TestPictures.tiff(1, null, null, true));
                };
        assertThat(prepared(whole, PLAN).bytes()).isNotEmpty();
        for (int length = 4; length < whole.length - 1; length += 7) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> prepared(part, PLAN))
                    .as("%s bytes", length)
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void pngThatIsNothingButItsEndIsRefused() {
        byte[] plain = TestPictures.encoded(TestPictures.marked(3, 2, BufferedImage.TYPE_INT_RGB), "png");

        assertThatThrownBy(() -> prepared(
                        TestPictures.join(Arrays.copyOf(plain, 8), TestPictures.pngChunk("IEND", new byte[0])), PLAN))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cut off");
    }

    @Test
    void whateverReadersStumbleOverThePictureIsRefused() {
        ExifService stumbling = (ExifService) Proxy.newProxyInstance(
                ExifService.class.getClassLoader(), new Class<?>[] {ExifService.class}, (self, method, given) -> {
                    throw new IllegalStateException("stumbled");
                });
        byte[] source = TestPictures.withExif(TestPictures.jpeg(2400, 1200), TestPictures.tiff(1, null, null, true));

        assertThatThrownBy(() -> new Preparation(stumbling)
                        .prepare(new SourcePicture("a.jpg", null, source, null), PLAN.keepLocation(true), NOW))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("a.jpg cannot be read");
    }

    private PreparedPicture prepared(byte[] source, UploadPlan plan) throws Refusal {
        return preparation.prepare(new SourcePicture("photo.jpg", "photo.jpg", source, NOW), plan, NOW);
    }

    private static Color colour(BufferedImage image, int x, int y) {
        return new Color(image.getRGB(x, y));
    }
}
