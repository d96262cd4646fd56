
import django.core.validators
import django.db.models.deletion
import modelcluster.fields
import wagtail.fields
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('directory', '0021_sources'),
        ('wagtaildocs', '0014_alter_document_file_size'),
    ]

    operations = [
        migrations.AddField(
            model_name='centrepage',
            name='pictures',
            field=wagtail.fields.StreamField([('picture', 0)], blank=True, block_lookup={0: ('wagtail.images.blocks.ImageBlock', [], {})}, verbose_name='what it looks like'),
        ),
        migrations.AddField(
            model_name='leafletpage',
            name='film',
            field=models.URLField(blank=True, help_text='Where the film is. Our page only links to it.', validators=[django.core.validators.URLValidator(message='Give the whole address. It begins with https://.', schemes=['https'])], verbose_name='film in British Sign Language'),
        ),
        migrations.AddField(
            model_name='leafletpage',
            name='film_by',
            field=models.CharField(blank=True, help_text='Readers are told before they leave.', max_length=120, verbose_name='who made the film'),
        ),
        migrations.AddField(
            model_name='leafletpage',
            name='staff_only',
            field=models.BooleanField(default=False, help_text='Families do not find it, in any form or language. Staff who are signed in do.', verbose_name='for staff only'),
        ),
        migrations.AddField(
            model_name='leafletpage',
            name='topics',
            field=modelcluster.fields.ParentalManyToManyField(blank=True, related_name='leaflets', to='directory.term', verbose_name='what it is about'),
        ),
        migrations.AlterField(
            model_name='leafletpage',
            name='body',
            field=wagtail.fields.StreamField([('heading', 0), ('paragraph', 1), ('points', 3), ('picture', 4), ('call_out', 7), ('contact', 8)], block_lookup={0: ('wagtail.blocks.CharBlock', (), {'icon': 'title', 'label': 'Heading', 'max_length': 100, 'template': 'directory/blocks/heading.html'}), 1: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'link'], 'icon': 'pilcrow', 'label': 'Paragraph'}), 2: ('wagtail.blocks.CharBlock', (), {'label': 'Point', 'max_length': 300}), 3: ('wagtail.blocks.ListBlock', (2,), {'icon': 'list-ul', 'label': 'List', 'template': 'directory/blocks/points.html'}), 4: ('wagtail.images.blocks.ImageBlock', [], {}), 5: ('wagtail.blocks.CharBlock', (), {'label': 'Heading', 'max_length': 80, 'required': False}), 6: ('wagtail.blocks.TextBlock', (), {'label': 'Words', 'max_length': 400}), 7: ('wagtail.blocks.StructBlock', [[('title', 5), ('words', 6)]], {}), 8: ('wagtail.blocks.static_block.StaticBlock', (), {'admin_text': 'Shows the centre’s telephone, e-mail and address as they are kept on the centre’s own record.', 'icon': 'mail', 'label': 'How to reach the centre', 'template': 'directory/blocks/contact.html'})}, verbose_name='words'),
        ),
        migrations.AlterField(
            model_name='newspage',
            name='body',
            field=wagtail.fields.StreamField([('heading', 0), ('paragraph', 1), ('points', 3), ('picture', 4), ('call_out', 7), ('contact', 8)], blank=True, block_lookup={0: ('wagtail.blocks.CharBlock', (), {'icon': 'title', 'label': 'Heading', 'max_length': 100, 'template': 'directory/blocks/heading.html'}), 1: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'link'], 'icon': 'pilcrow', 'label': 'Paragraph'}), 2: ('wagtail.blocks.CharBlock', (), {'label': 'Point', 'max_length': 300}), 3: ('wagtail.blocks.ListBlock', (2,), {'icon': 'list-ul', 'label': 'List', 'template': 'directory/blocks/points.html'}), 4: ('wagtail.images.blocks.ImageBlock', [], {}), 5: ('wagtail.blocks.CharBlock', (), {'label': 'Heading', 'max_length': 80, 'required': False}), 6: ('wagtail.blocks.TextBlock', (), {'label': 'Words', 'max_length': 400}), 7: ('wagtail.blocks.StructBlock', [[('title', 5), ('words', 6)]], {}), 8: ('wagtail.blocks.static_block.StaticBlock', (), {'admin_text': 'Shows the centre’s telephone, e-mail and address as they are kept on the centre’s own record.', 'icon': 'mail', 'label': 'How to reach the centre', 'template': 'directory/blocks/contact.html'})}, verbose_name='words'),
        ),
        migrations.AlterField(
            model_name='plainpage',
            name='body',
            field=wagtail.fields.StreamField([('heading', 0), ('paragraph', 1), ('points', 3), ('picture', 4), ('call_out', 7), ('contact', 8)], blank=True, block_lookup={0: ('wagtail.blocks.CharBlock', (), {'icon': 'title', 'label': 'Heading', 'max_length': 100, 'template': 'directory/blocks/heading.html'}), 1: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'link'], 'icon': 'pilcrow', 'label': 'Paragraph'}), 2: ('wagtail.blocks.CharBlock', (), {'label': 'Point', 'max_length': 300}), 3: ('wagtail.blocks.ListBlock', (2,), {'icon': 'list-ul', 'label': 'List', 'template': 'directory/blocks/points.html'}), 4: ('wagtail.images.blocks.ImageBlock', [], {}), 5: ('wagtail.blocks.CharBlock', (), {'label': 'Heading', 'max_length': 80, 'required': False}), 6: ('wagtail.blocks.TextBlock', (), {'label': 'Words', 'max_length': 400}), 7: ('wagtail.blocks.StructBlock', [[('title', 5), ('words', 6)]], {}), 8: ('wagtail.blocks.static_block.StaticBlock', (), {'admin_text': 'Shows the centre’s telephone, e-mail and address as they are kept on the centre’s own record.', 'icon': 'mail', 'label': 'How to reach the centre', 'template': 'directory/blocks/contact.html'})}, verbose_name='words'),
        ),
        migrations.AlterField(
            model_name='storypage',
            name='body',
            field=wagtail.fields.StreamField([('heading', 0), ('paragraph', 1), ('points', 3), ('picture', 4), ('call_out', 7), ('contact', 8)], block_lookup={0: ('wagtail.blocks.CharBlock', (), {'icon': 'title', 'label': 'Heading', 'max_length': 100, 'template': 'directory/blocks/heading.html'}), 1: ('wagtail.blocks.RichTextBlock', (), {'features': ['bold', 'link'], 'icon': 'pilcrow', 'label': 'Paragraph'}), 2: ('wagtail.blocks.CharBlock', (), {'label': 'Point', 'max_length': 300}), 3: ('wagtail.blocks.ListBlock', (2,), {'icon': 'list-ul', 'label': 'List', 'template': 'directory/blocks/points.html'}), 4: ('wagtail.images.blocks.ImageBlock', [], {}), 5: ('wagtail.blocks.CharBlock', (), {'label': 'Heading', 'max_length': 80, 'required': False}), 6: ('wagtail.blocks.TextBlock', (), {'label': 'Words', 'max_length': 400}), 7: ('wagtail.blocks.StructBlock', [[('title', 5), ('words', 6)]], {}), 8: ('wagtail.blocks.static_block.StaticBlock', (), {'admin_text': 'Shows the centre’s telephone, e-mail and address as they are kept on the centre’s own record.', 'icon': 'mail', 'label': 'How to reach the centre', 'template': 'directory/blocks/contact.html'})}, verbose_name='words'),
        ),
        migrations.CreateModel(
            name='Recording',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('language', models.CharField(choices=[('en', 'English'), ('pt', 'Português'), ('pl', 'Polski'), ('ro', 'Română'), ('fr', 'Français')], default='en', max_length=10, verbose_name='language')),
                ('read_by', models.CharField(help_text='For example: Maria, a parent. Where it is a computer voice, say so.', max_length=120, verbose_name='who reads it')),
                ('document', models.ForeignKey(help_text='An MP3, M4A or OGG file, read from the words under “To listen to”.', on_delete=django.db.models.deletion.CASCADE, related_name='+', to='wagtaildocs.document', verbose_name='recording')),
                ('leaflet', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='recordings', to='directory.leafletpage')),
            ],
            options={
                'verbose_name': 'recording',
                'verbose_name_plural': 'recordings',
                'ordering': ['language'],
                'constraints': [models.UniqueConstraint(fields=('leaflet', 'language'), name='leaflet_recorded_once_a_language')],
            },
        ),
    ]
