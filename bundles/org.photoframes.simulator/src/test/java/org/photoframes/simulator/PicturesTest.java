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
package org.photoframes.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jcodec.api.FrameGrab;
import org.jcodec.api.JCodecException;
import org.jcodec.common.io.ByteBufferSeekableByteChannel;
import org.jcodec.common.model.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The image and the video host; neither wants to know who asks. */
class PicturesTest extends CloudTest {
    private String original(SimAsset asset) {
        return simulator.imageUrl() + "/" + asset.uploader().id() + "/" + asset.fileName();
    }

    private String transformed(SimAsset asset, int degrees, int width, int height) {
        return simulator.imageUrl() + "/" + asset.uploader().id()
                + "/rotate_%d__width_%d__height_%d__rt_fill__gravity_sm__quality_90__%s"
                        .formatted(degrees, width, height, asset.fileName());
    }

    private BufferedImage picture(String url) throws IOException {
        HttpResponse<byte[]> answer = visitor.download(url);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).contains("image/jpeg");
        return ImageIO.read(new ByteArrayInputStream(answer.body()));
    }

    @Test
    void originalsAreJpegsOfTheirSize() throws IOException {
        SimAsset photo = world.addPhoto(hallway, NewPhoto.photo());

        BufferedImage picture = picture(original(photo));

        assertThat(picture.getWidth()).isEqualTo(1600);
        assertThat(picture.getHeight()).isEqualTo(1200);
    }

    @ParameterizedTest
    @CsvSource({"0,600,450", "90,600,450", "180,31,77", "270,1200,960", "0,1,1"})
    void transformsHaveExactlyTheSizeAskedFor(int degrees, int width, int height) throws IOException {
        BufferedImage picture = picture(transformed(addPhoto("A photo"), degrees, width, height));

        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
    }

    @Test
    void transformsFillTheirCorners() throws IOException {
        SimAsset photo = world.addPhoto(
                hallway, NewPhoto.photo().size(400, 300).motif("desert").takenAt(null));

        for (int degrees : new int[] {0, 90, 180, 270}) {
            for (int[] size : new int[][] {{200, 350}, {400, 150}}) {
                assertCornersFilled(picture(transformed(photo, degrees, size[0], size[1])), degrees);
            }
        }
    }

    private static void assertCornersFilled(BufferedImage picture, int degrees) {
        for (int x : new int[] {0, picture.getWidth() - 1}) {
            for (int y : new int[] {0, picture.getHeight() - 1}) {
                assertThat(picture.getRGB(x, y) & 0xFFFFFF)
                        .as("%d degrees, %d/%d", degrees, x, y)
                        .isGreaterThan(0x101010);
            }
        }
    }

    @Test
    void picturesCanBeToldApart() throws IOException {
        Set<Integer> looks = new HashSet<>();
        for (int i = 0; i < 30; i++) {
            BufferedImage picture = picture(transformed(addPhoto("The same caption"), 0, 40, 30));
            looks.add(Arrays.hashCode(picture.getRGB(0, 0, 40, 30, null, 0, 40)));
        }

        assertThat(looks).hasSize(30);
    }

    @Test
    void readyMadeAddressesLeadToPictures() throws IOException {
        addPhoto("A photo");
        var asset = asMira().json(visitor.get(frame("/assets.json")))
                .getAsJsonArray("assets")
                .get(0)
                .getAsJsonObject();

        assertThat(picture(asset.get("thumbnail_url").getAsString()).getWidth()).isEqualTo(200);
        assertThat(picture(asset.get("landscape_16_10_url").getAsString()).getHeight())
                .isEqualTo(800);
        assertThat(picture(asset.get("portrait_4_5_url").getAsString()).getWidth())
                .isEqualTo(960);
    }

    @Test
    void aHeicNameHasJpegBytes() throws IOException {
        SimAsset photo = world.addPhoto(hallway, NewPhoto.photo().size(64, 48).heic());

        assertThat(photo.fileName()).endsWith(".heic");
        assertThat(photo.field("data_uti")).isEqualTo("public.heic");
        assertThat(picture(original(photo)).getWidth()).isEqualTo(64);
    }

    @Test
    void aBrokenThumbnailIsNoPictureButItsOriginalIs() throws IOException {
        SimAsset photo = world.addPhoto(hallway, NewPhoto.photo().size(64, 48).brokenThumbnail());

        HttpResponse<byte[]> thumbnail = visitor.download(transformed(photo, 0, 200, 200));

        assertThat(thumbnail.statusCode()).isEqualTo(200);
        assertThat(ImageIO.read(new ByteArrayInputStream(thumbnail.body()))).isNull();
        assertThat(picture(original(photo))).isNotNull();
    }

    @Test
    void unknownFilesWrongUploadersAndImpossibleSizesAreNotFound() {
        SimAsset photo = addPhoto("A photo");

        assertThat(visitor.download(simulator.imageUrl() + "/" + mira.id() + "/nothing.jpg")
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor.download(simulator.imageUrl() + "/" + jo.id() + "/" + photo.fileName())
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor.download(transformed(photo, 0, 0, 10)).statusCode()).isEqualTo(404);
    }

    @Test
    void videosPlayUntilTheirAddressExpires() throws IOException, JCodecException {
        world.addPhoto(hallway, NewPhoto.of(MediaKind.VIDEO).seconds(1));
        String url = asMira().json(visitor.get(frame("/assets.json")))
                .getAsJsonArray("assets")
                .get(0)
                .getAsJsonObject()
                .get("video_url")
                .getAsString();

        HttpResponse<byte[]> film = visitor.download(url);
        assertThat(film.statusCode()).isEqualTo(200);
        assertThat(film.headers().firstValue("content-type")).contains("video/mp4");
        Picture first = FrameGrab.getFrameFromChannel(
                ByteBufferSeekableByteChannel.readFromByteBuffer(ByteBuffer.wrap(film.body())), 0);
        assertThat(first.getWidth()).isEqualTo(320);

        assertThat(visitor.download(url.replace("Signature=", "Signature=0")).statusCode())
                .isEqualTo(403);
        pass(Duration.ofHours(1));
        assertThat(visitor.download(url).statusCode()).isEqualTo(403);
    }

    @Test
    void theSameSeedDrawsTheSamePicture() {
        World other = new World();
        other.runOn(time);
        Account mira2 = other.addAccount("mira@example.org", PASSWORD, "Mira Example");
        other.addAccount("jo@example.org", PASSWORD, "Jo Example");
        SimFrame frame2 = other.addFrame(mira2, "Hallway");

        SimAsset one = world.addPhoto(hallway, NewPhoto.photo().size(64, 48));
        SimAsset two = other.addPhoto(frame2, NewPhoto.photo().size(64, 48));

        assertThat(two.id()).isEqualTo(one.id());
        assertThat(other.objects().read(two.fileName()))
                .isEqualTo(world.objects().read(one.fileName()));
    }
}
