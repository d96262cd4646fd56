
import wagtail.fields
from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ('directory', '0019_web_addresses'),
    ]

    operations = [
        migrations.AddField(
            model_name='centrepage',
            name='pictures',
            field=wagtail.fields.StreamField([('picture', 0)], blank=True, block_lookup={0: ('wagtail.images.blocks.ImageBlock', [], {})}, verbose_name='what it looks like'),
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
    ]
